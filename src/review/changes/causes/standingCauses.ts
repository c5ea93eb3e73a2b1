import { type Subject, subjectKey } from '@/model/subject'
import { standingControls } from '@/risk/standingControls'
import type { Control } from '@/rules/control'
import { subjectsAt } from '@/rules/explain/places'
import type { Finding } from '@/rules/finding'
import type { Mitigation } from '@/rules/rule'
import { type Comparing, changeOf, isThere } from '../comparing'
import type { Cause } from './cause'
import { controlCause } from './controlCause'
import { factCauses } from './factCause'
import { flowCauses, placeCauses } from './linkCauses'
import { recordCause } from './recordCause'
import { judgedBy } from './situations'

const views = ['residual', 'target'] as const

/** Why controls count for a threat in one of the states only: in place, or planned. */
export function standingCauses(finding: Finding, comparing: Comparing): readonly Cause[] {
  const { before, after } = comparing
  const differing = new Map<Mitigation, Control>()
  for (const view of views) {
    const [was, is] = [before, after].map(({ context }) => standingControls(finding, context, view))
    for (const [some, others] of [
      [was, is],
      [is, was],
    ]) {
      for (const { mitigation, control } of some ?? []) {
        const isInBoth = others?.some((other) => other.mitigation === mitigation) ?? false
        if (!isInBoth) differing.set(mitigation, control)
      }
    }
  }
  return [...differing].flatMap(([mitigation, control]) => [
    ...placesOf(mitigation, finding, comparing).flatMap((at) => causesAt(control, at, comparing)),
    ...linkCauses(mitigation, finding, comparing),
  ])
}

/** The records on which a control helps against a finding, in either of the states. */
function placesOf(
  { at = ['self'] }: Mitigation,
  { subject }: Finding,
  { before, after }: Comparing,
): readonly Subject[] {
  const all = [before, after].flatMap(({ situation }) =>
    at.flatMap((place) => subjectsAt(place, subject, situation)),
  )
  return [...new Map(all.map((each) => [subjectKey(each), each])).values()]
}

function isIn(some: readonly Subject[] | undefined, one: Subject): boolean {
  return some?.some((other) => subjectKey(other) === subjectKey(one)) ?? false
}

/** That a place of a mitigation is another record than before, since a flow leads elsewhere. */
function linkCauses(
  { at = ['self'] }: Mitigation,
  { subject }: Finding,
  comparing: Comparing,
): readonly Cause[] {
  const [was, is] = [comparing.before, comparing.after].map(({ situation }) =>
    at.flatMap((place) => subjectsAt(place, subject, situation)),
  )
  const moved = [...(was ?? []), ...(is ?? [])].filter((one) => isIn(was, one) !== isIn(is, one))
  if (moved.length === 0) return []
  return [subject, ...moved].flatMap((one) => [
    ...flowCauses(one, comparing),
    ...placeCauses(one, comparing),
  ])
}

function causesAt(control: Control, at: Subject, comparing: Comparing): readonly Cause[] {
  const { before, after } = comparing
  if (!isThere(at, before) || !isThere(at, after)) {
    const change = changeOf(at, comparing)
    return change ? [recordCause(change)] : []
  }
  const situations = judgedBy(comparing)
  return control.effects
    .filter(({ on }) => on === at.type)
    .flatMap(({ property }) => {
      const writers = [before, after].flatMap(
        ({ context }) => context.planned.get(subjectKey(at))?.get(property)?.control ?? [],
      )
      return [
        ...factCauses({ subject: at, name: property }, situations, comparing),
        ...writers.flatMap((id) => controlCause(id, comparing) ?? []),
      ]
    })
}
