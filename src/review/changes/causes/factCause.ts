import { type Subject, subjectKey } from '@/model/subject'
import { dataNames } from '@/rules/derivedFacts'
import { sameValue } from '@/rules/explain/seenFacts'
import { asSentence, inSentence } from '@/rules/explain/phrase'
import { isProperty, valueInWords } from '@/rules/explain/says'
import { spokenStatement } from '@/rules/explain/spoken'
import { factOrigin } from '@/rules/explain/factOrigin'
import { isSameFact } from '@/rules/sameFact'
import type { Fact } from '@/rules/situation'
import { type Comparing, changeOf, isThere, recordKey } from '../comparing'
import type { RecordChange } from '../recordChange'
import type { Cause } from './cause'
import { controlCauses } from './controlCause'
import { wholeOf } from './linkCauses'
import { changesAround } from './nearby'
import type { ReadFact } from './readBy'
import { recordCause, recordSentence, shortened } from './recordCause'
import { asRead, type Situations } from './situations'
import { isSpent, without } from './without'

/** Why a fact of a record that is there in both states is no longer so; empty when it still is. */
export function factCauses(
  { subject, name }: ReadFact,
  situations: Situations,
  comparing: Comparing,
): readonly Cause[] {
  const [was, is] = [situations.was, situations.is].map((each) => each.factOf(subject, name))
  if (!was || !is || isSameFact(was, is)) return []
  const roots = () => rootsOf({ subject, name }, situations, comparing)
  // What is not known says no more than before, and yet may mean more.
  if (sameValue(was.value, is.value)) return roots().map((change) => recordCause(change))
  const implying = impliedBy(was, is)
  if (implying && implying !== name) {
    const causes = factCauses({ subject, name: implying }, situations, comparing)
    if (causes.length > 0) return causes
  }
  const byControl = controlCauses([was, is], comparing)
  if (byControl.length > 0) return byControl
  const said = asSentence(spokenStatement(subject, name, is.value, situations.is))
  const text = `${said} (before: ${valueInWords(name, was.value)})`
  const isPlain = isProperty(name) || name === '$kind'
  return [told(text, { subject, name }, isPlain ? [] : roots(), comparing)]
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
  return {
    of: isOfData(name) ? 'data' : 'fact',
    text: `${text}: ${inSentence(rootSentence(root))}`,
    records: roots.map(({ place, id }) => `${place}/${id}`),
  }
}

/** What nothing is worked out from. */
const onlyWords: ReadonlySet<string> = new Set(['name', 'description', 'tags'])

/** What changed at the record that a fact is worked out from, as far as it can bear on a fact. */
function rootSentence(root: RecordChange): string {
  const fields = root.fields.filter(({ field }) => !onlyWords.has(field))
  if (root.kind !== 'changed' || fields.length === 0) return recordSentence(root)
  const [only, ...others] = fields
  return others.length === 0
    ? recordSentence(root, only)
    : `${fields.length} things changed at “${shortened(root.name)}”`
}

const dataFacts: ReadonlySet<string> = new Set(dataNames)

const isOfData = (name: ReadFact['name']) => dataFacts.has(name)

const knownRoots = new WeakMap<Comparing, Map<string, readonly RecordChange[]>>()

/** The changed records without which a fact that is worked out would be as it was; found once. */
function rootsOf(
  fact: ReadFact,
  situations: Situations,
  comparing: Comparing,
): readonly RecordChange[] {
  const known = knownRoots.get(comparing) ?? new Map<string, readonly RecordChange[]>()
  knownRoots.set(comparing, known)
  const key = `${situations.is.view} ${subjectKey(fact.subject)} ${fact.name}`
  const roots = known.get(key) ?? findRoots(fact, situations, comparing)
  known.set(key, roots)
  return roots
}

function findRoots(
  { subject, name }: ReadFact,
  situations: Situations,
  comparing: Comparing,
): readonly RecordChange[] {
  const before = situations.was.factOf(subject, name)
  const reverts = (change: RecordChange) => {
    const situation = without(change, comparing)
    if (situation === null || !isThere(subject, situation)) return false
    return isSameFact(before, asRead(situation, situations, comparing).factOf(subject, name))
  }
  for (const nearby of candidates({ subject, name }, situations, comparing)) {
    const roots = nearby.filter(reverts)
    if (roots.length > 0) return [...new Set(roots.map((root) => wholeOf(root, comparing)))]
  }
  return []
}

/** Where a fact was read from, then or now; after that whatever was changed around its record. */
function* candidates(
  { subject, name }: ReadFact,
  { was, is }: Situations,
  comparing: Comparing,
): Generator<readonly RecordChange[]> {
  const places = [
    ...factOrigin(subject, name, is, comparing.after.controls).records,
    ...factOrigin(subject, name, was, comparing.before.controls).records,
  ].map(({ subject: at }) => at)
  const assets = isOfData(name) ? assetChanges(places, comparing) : []
  yield [...new Set([...assets, ...places.flatMap((at) => changeOf(at, comparing) ?? [])])]
  if (!isSpent(comparing)) yield* changesAround(subject, comparing)
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
