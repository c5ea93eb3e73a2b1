import type { Subject } from '@/model/subject'
import { bind } from '@/rules/binding'
import type { Condition } from '@/rules/condition'
import type { Thoroughness } from '@/rules/explain/trace'
import { compile } from '@/rules/judge'
import type { Situation } from '@/rules/situation'
import { type Comparing, changeOf, isThere } from '../comparing'
import type { Cause } from './cause'
import { factCauses } from './factCause'
import { type Read, readBy, type Seen } from './readBy'
import { ledElsewhere, memberCauses, wholeOf } from './linkCauses'
import { recordCause } from './recordCause'
import { asRead, type Situations } from './situations'
import { thatMatter } from './without'

/**
 * What differs in what conditions are read from at a subject that is there in both states: neighbours
 * that came or went, flows that lead elsewhere, and facts that are no longer so.
 */
export function differencesIn(
  conditions: readonly (Condition | null)[],
  subject: Subject,
  situations: Situations,
  comparing: Comparing,
): readonly Cause[] {
  const among = (keep: Thoroughness) => {
    const reads = [situations.was, situations.is].map((situation) =>
      readBy(conditions, subject, situation, keep),
    )
    return [...linkCauses(reads, comparing), ...factsThatDiffer(reads, situations, comparing)]
  }
  const decisive = among('enough')
  const causes = decisive.length > 0 ? decisive : among('all')
  const then = verdictsIn(conditions, subject, situations.was)
  const isAsBefore = (other: Situation) =>
    isThere(subject, other) &&
    verdictsIn(conditions, subject, asRead(other, situations, comparing)) === then
  const changesOf = ({ records }: Cause) =>
    records.flatMap((key) => comparing.recordAt.get(key) ?? [])
  return thatMatter(causes, changesOf, isAsBefore, comparing)
}

/** What all the conditions come to, as one word. */
function verdictsIn(
  conditions: readonly (Condition | null)[],
  subject: Subject,
  situation: Situation,
): string {
  const binding = bind(situation, subject)
  const verdicts = conditions.map((condition) => condition && compile(condition)(binding))
  return verdicts
    .map((verdict) => (typeof verdict === 'boolean' ? String(verdict) : 'unknown'))
    .join()
}

function linkCauses(reads: readonly Read[], comparing: Comparing): readonly Cause[] {
  const seen = new Map(reads.flatMap((read) => [...read.seen]))
  return [...seen.values()].flatMap((link) => linkCause(link, comparing))
}

function linkCause({ subject, centre }: Seen, comparing: Comparing): readonly Cause[] {
  const change = changeOf(subject, comparing)
  if (change && change.kind !== 'changed') return [recordCause(wholeOf(change, comparing))]
  if (centre.type === 'boundary') return memberCauses(subject, centre.id, comparing)
  const led = ledElsewhere(subject, comparing)
  return led ? [led] : []
}

function factsThatDiffer(
  reads: readonly Read[],
  situations: Situations,
  comparing: Comparing,
): readonly Cause[] {
  const facts = new Map(reads.flatMap((read) => [...read.facts]))
  const { before, after } = comparing
  return [...facts.values()]
    .filter(({ subject }) => isThere(subject, before) && isThere(subject, after))
    .flatMap((fact) => factCauses(fact, situations, comparing))
}
