import type { Subject } from '@/model/subject'
import { type Comparing, changeOf } from '../comparing'
import type { Cause } from './cause'
import { recordCause } from './recordCause'

/** The fields that decide which rules a record meets at all. */
const deciding: ReadonlySet<string> = new Set(['kind', 'ownKind', 'outOfScope', 'from', 'to'])

/**
 * That what a threat is about came or went, was put in or out of scope, became something else, or leads
 * elsewhere; of a flow, the same of its ends.
 */
export function subjectCauses(subject: Subject, comparing: Comparing): readonly Cause[] {
  const own = changeOf(subject, comparing)
  if (own && own.kind !== 'changed' && subject.type !== 'model') return [recordCause(own)]
  const fields = own?.fields.filter(({ field }) => deciding.has(field)) ?? []
  const causes = own ? fields.map((field) => recordCause(own, 'record', field)) : []
  return [...causes, ...endCauses(subject, comparing)]
}

function endCauses(subject: Subject, comparing: Comparing): readonly Cause[] {
  if (subject.type !== 'flow') return []
  const { before, after } = comparing
  const flows = [before, after].flatMap(({ model }) => model.flows[subject.id] ?? [])
  const ends = [...new Set(flows.flatMap(({ from, to }) => [from, to]))]
  return ends.flatMap((id) => {
    const change = changeOf({ type: 'element', id }, comparing)
    return change && change.kind !== 'changed' ? [recordCause(change)] : []
  })
}
