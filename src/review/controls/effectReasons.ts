import type { AppliedControlId } from '@/model/id'
import { type Subject, subjectKey } from '@/model/subject'
import type { RatedLevel } from '@/risk/rating'
import type { Control } from '@/rules/control'
import { asSentence } from '@/rules/explain/phrase'
import { spokenStatement } from '@/rules/explain/spoken'
import type { Rule } from '@/rules/rule'
import { partsOf } from '@/rules/path'
import { readsOf } from '@/rules/reads'
import type { Situation } from '@/rules/situation'
import type { PropertyId } from '@/model/vocabulary/properties/properties'
import type { BareEffect } from './controlEffects'

/** Why controls do something to a threat: by how much its rule counts them, or which facts they set. */
export function reasonsFor(
  effect: BareEffect,
  applied: ReadonlySet<AppliedControlId>,
  situation: Situation,
  controls: readonly Control[],
): readonly string[] {
  const steps = stepsOf(effect)
  if (steps.length > 0) return steps
  const { origin } = effect.threat
  return origin.type === 'finding' ? writtenFacts(origin.finding, applied, situation, controls) : []
}

/** The steps of the rating that were not there without the controls. */
function stepsOf({ from, to }: BareEffect): readonly string[] {
  if (!from || !to) return []
  return [
    ...newSteps('Likelihood', from.residual.likelihood, to.residual.likelihood),
    ...newSteps('Impact', from.residual.impact, to.residual.impact),
  ]
}

function newSteps(name: string, from: RatedLevel, to: RatedLevel): readonly string[] {
  const known = new Set(from.steps.map(({ source, by, reason }) => `${source} ${by} ${reason}`))
  return to.steps
    .filter(
      ({ source, by, reason }) => source === 'control' && !known.has(`${source} ${by} ${reason}`),
    )
    .map(({ by, reason }) => `${name} −${Math.abs(by)}: ${reason}`)
}

/** What the controls set on the record and around it, of that which the rule looks at. */
function writtenFacts(
  { rule, subject }: { readonly rule: Rule; readonly subject: Subject },
  applied: ReadonlySet<AppliedControlId>,
  situation: Situation,
  controls: readonly Control[],
): readonly string[] {
  const written = propertiesWrittenBy(applied, situation, controls)
  const facts = around(subject, situation).flatMap((at) =>
    written.flatMap((property) => {
      const { origin, value } = situation.factOf(at, property)
      if (origin.from !== 'control' || !applied.has(origin.control)) return []
      return [{ property, text: asSentence(spokenStatement(at, property, value, situation)) }]
    }),
  )
  const read = readBy(rule)
  const decisive = facts.filter(({ property }) => read.has(property))
  return (decisive.length > 0 ? decisive : facts).map(({ text }) => text)
}

function propertiesWrittenBy(
  applied: ReadonlySet<AppliedControlId>,
  { model }: Situation,
  controls: readonly Control[],
): readonly PropertyId[] {
  const ids = new Set([...applied].map((id) => model.controls[id]?.control))
  const effects = controls.filter(({ id }) => ids.has(id)).flatMap((control) => control.effects)
  return [...new Set(effects.map(({ property }) => property))]
}

/** The record, its neighbours with the flows to them, and the whole model. */
function around(subject: Subject, situation: Situation): readonly Subject[] {
  const near = situation
    .read(subject)
    .neighbours('adjacent')
    .flatMap(({ peer, flow }) => (flow ? [flow.subject, peer.subject] : [peer.subject]))
  const all: readonly Subject[] = [subject, ...near, { type: 'model' }]
  return [...new Map(all.map((each) => [subjectKey(each), each])).values()]
}

const read = new WeakMap<Rule, ReadonlySet<string>>()

function readBy(rule: Rule): ReadonlySet<string> {
  const known = read.get(rule)
  if (known) return known
  const conditions = [rule.when, rule.gap].filter((condition) => condition !== null)
  const paths = conditions.flatMap((condition) => readsOf(condition))
  const names = new Set<string>(paths.map((path) => partsOf(path)[1]))
  read.set(rule, names)
  return names
}
