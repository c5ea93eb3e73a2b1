import type { Subject } from '@/model/subject'
import { sameValue } from '@/rules/explain/seenFacts'
import { asSentence } from '@/rules/explain/phrase'
import { isProperty, valueInWords } from '@/rules/explain/says'
import { spokenStatement } from '@/rules/explain/spoken'
import { factOrigin } from '@/rules/explain/factOrigin'
import { isSameFact } from '@/rules/sameFact'
import type { Fact, Situation } from '@/rules/situation'
import { type Comparing, changeOf, recordKey } from '../comparing'
import type { RecordChange } from '../recordChange'
import type { Cause } from './cause'
import { controlCauses } from './controlCause'
import { changesNearby } from './nearby'
import type { ReadFact } from './readBy'
import { recordCause, recordSentence } from './recordCause'

/** The two situations that facts are compared in: with the controls in place, or without any. */
export interface Situations {
  readonly was: Situation
  readonly is: Situation
}

/** Why a fact of a record that is there in both states is no longer so; empty when it still is. */
export function factCauses(
  { subject, name }: ReadFact,
  { was: then, is: now }: Situations,
  comparing: Comparing,
): readonly Cause[] {
  const [was, is] = [then.factOf(subject, name), now.factOf(subject, name)]
  if (sameValue(was.value, is.value)) {
    return isSameFact(was, is)
      ? []
      : rootsOf({ subject, name }, { was: then, is: now }, comparing).map(rootCause)
  }
  const implying = impliedBy(was, is)
  if (implying && implying !== name) {
    const causes = factCauses({ subject, name: implying }, { was: then, is: now }, comparing)
    if (causes.length > 0) return causes
  }
  const byControl = controlCauses([was, is], comparing)
  if (byControl.length > 0) return byControl
  const text = `${asSentence(spokenStatement(subject, name, is.value, now))} (before: ${valueThen(name, was)})`
  const roots =
    isProperty(name) || name === '$kind'
      ? []
      : rootsOf({ subject, name }, { was: then, is: now }, comparing)
  return [told(text, { subject, name }, roots, comparing)]
}

const rootCause = (change: RecordChange): Cause => recordCause(change)

function valueThen(name: ReadFact['name'], { value }: Fact): string {
  return value === null && isProperty(name) ? 'not answered' : valueInWords(name, value)
}

function impliedBy(was: Fact, is: Fact): ReadFact['name'] | null {
  for (const { origin } of [is, was]) if (origin.from === 'implied') return origin.by
  return null
}

/** A fact with the change that it comes from, as far as one is known. */
function told(
  text: string,
  { subject, name }: ReadFact,
  roots: readonly RecordChange[],
  comparing: Comparing,
): Cause {
  const [root] = roots
  if (!root) return { of: 'fact', text, records: [recordKey(subject, comparing)] }
  const why = recordSentence(root)
  return {
    of: isOfData(name) ? 'data' : 'fact',
    text: `${text}: ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
    records: roots.map(({ place, id }) => `${place}/${id}`),
  }
}

const dataFacts: ReadonlySet<string> = new Set([
  '$C',
  '$I',
  '$A',
  '$ownC',
  '$ownI',
  '$ownA',
  '$classes',
  '$ownClasses',
  '$hasData',
])

const isOfData = (name: ReadFact['name']) => dataFacts.has(name)

/** The changed records from which a fact that is worked out was read, then or now. */
function rootsOf(
  { subject, name }: ReadFact,
  { was: then, is: now }: Situations,
  comparing: Comparing,
): readonly RecordChange[] {
  const places = [
    ...factOrigin(subject, name, now, comparing.after.controls).records,
    ...factOrigin(subject, name, then, comparing.before.controls).records,
  ].map(({ subject: at }) => at)
  const assets = isOfData(name) ? assetChanges(places, comparing) : []
  const drawn = [...places, subject].flatMap((at) => changeOf(at, comparing) ?? [])
  const direct = [...new Set([...assets, ...drawn])]
  return direct.length > 0 ? direct : changesNearby(subject, comparing)
}

/** The assets on these records that were changed, added or taken away themselves. */
function assetChanges(places: readonly Subject[], comparing: Comparing): readonly RecordChange[] {
  const { before, after, recordAt } = comparing
  const ids = places.flatMap((at) => [before, after].flatMap(({ model }) => assetsAt(at, model)))
  return ids.flatMap((id) => recordAt.get(`assets/${id}`) ?? [])
}

function assetsAt(
  at: Subject,
  { elements, flows }: Comparing['after']['model'],
): readonly string[] {
  if (at.type === 'element') return elements[at.id]?.assets ?? []
  return at.type === 'flow' ? (flows[at.id]?.assets ?? []) : []
}
