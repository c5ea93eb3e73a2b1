import type { BoundaryId, ElementId } from '@/model/id'
import type { Subject } from '@/model/subject'
import type { Condition } from '@/rules/condition'
import type { Thoroughness } from '@/rules/explain/trace'
import { type Comparing, changeOf, isThere } from '../comparing'
import type { Cause } from './cause'
import { factCauses, type Situations } from './factCause'
import { type Read, readBy, type Seen } from './readBy'
import { recordCause } from './recordCause'

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
  return decisive.length > 0 ? decisive : among('all')
}

function linkCauses(reads: readonly Read[], comparing: Comparing): readonly Cause[] {
  const seen = new Map(reads.flatMap((read) => [...read.seen]))
  return [...seen.values()].flatMap((link) => linkCause(link, comparing))
}

function linkCause({ subject, centre }: Seen, comparing: Comparing): readonly Cause[] {
  const change = changeOf(subject, comparing)
  if (change && change.kind !== 'changed') return [recordCause(change)]
  if (centre.type === 'boundary') return memberCauses(subject, centre.id, comparing)
  const ends = change?.fields.find(({ field }) => field === 'from' || field === 'to')
  return change && ends ? [recordCause(change, 'record', ends)] : []
}

/** That an element is in a boundary now, or no longer: it was moved, or a boundary around it was. */
function memberCauses(
  subject: Subject,
  boundary: BoundaryId,
  comparing: Comparing,
): readonly Cause[] {
  if (subject.type !== 'element') return []
  const [was, is] = [comparing.before, comparing.after].map(({ situation }) =>
    situation.graph.boundariesOf(subject.id).map(({ id }) => id),
  )
  if (was?.includes(boundary) === is?.includes(boundary)) return []
  return placeCauses(subject.id, comparing)
}

/** Why an element is in other boundaries than before. */
export function placeCauses(id: ElementId, comparing: Comparing): readonly Cause[] {
  const around = [comparing.before, comparing.after].flatMap(({ situation }) =>
    situation.graph.boundariesOf(id).map((boundary) => boundary.id),
  )
  const own = fieldCause({ type: 'element', id }, 'boundary', comparing)
  if (own) return [own]
  return [...new Set(around)].flatMap((boundary) => {
    const subject: Subject = { type: 'boundary', id: boundary }
    return fieldCause(subject, 'parent', comparing) ?? []
  })
}

/** That a record came or went, or that one of its fields changed. */
function fieldCause(subject: Subject, field: string, comparing: Comparing): Cause | null {
  const change = changeOf(subject, comparing)
  if (!change) return null
  if (change.kind !== 'changed') return recordCause(change)
  const changed = change.fields.find((each) => each.field === field)
  return changed ? recordCause(change, 'record', changed) : null
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
