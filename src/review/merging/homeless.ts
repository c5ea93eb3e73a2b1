import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { nameOf } from '@/rules/explain/nameOf'
import type { Hindrance } from './hindrances'
import type { MergeChoice, MergeRecord } from './mergeChoice'
import { isThere, placesOf, tableOfSubject } from './recordPlaces'

interface Chosen {
  readonly records: readonly MergeRecord[]
  /** The keys of the choices that nothing else hinders. */
  readonly chosen: ReadonlySet<string>
  /** What hinders others. */
  readonly hindrances: ReadonlyMap<string, Hindrance>
  readonly theirs: Model
  /** The model with all that is chosen. */
  readonly result: Model
}

/**
 * The decisions, threats, controls and assumptions that were chosen although nothing that they are
 * about would be there: they would come along orphaned. What is orphaned in the other copy as well
 * stays what it is.
 */
export function homelessIn(all: Chosen): ReadonlyMap<string, Hindrance> {
  return new Map(
    all.records.flatMap((record) =>
      record.choices.flatMap((choice) => {
        const missing = all.chosen.has(choice.key) ? missingPlace(record, choice, all) : null
        return missing ? [[choice.key, hindrance(missing, all)] as const] : []
      }),
    ),
  )
}

function missingPlace(
  { item }: MergeRecord,
  { of, field }: MergeChoice,
  { theirs, result }: Chosen,
): Subject | null {
  const isMoved = of === 'record' ? item.kind === 'added' : of === 'field' && field === 'on'
  if (!isMoved) return null
  const places = placesOf(theirs, item)
  if (places.some((on) => isThere(on, result))) return null
  return places.find((on) => isThere(on, theirs)) ?? null
}

function hindrance(on: Subject, { records, chosen, hindrances, theirs }: Chosen): Hindrance {
  const about = `It is about “${nameOf(on, theirs)}”`
  const record = records.find(({ item }) => isRecordOf(item, on))
  const choice = record?.item.kind === 'added' ? record.choices[0] : undefined
  if (choice) {
    const needs = chosen.has(choice.key) ? null : (hindrances.get(choice.key)?.needs ?? choice.key)
    return { why: `${about}, which is not taken over.`, needs }
  }
  const gone = record ? 'is to be taken away' : 'was taken away here'
  return { why: `${about}, which ${gone}.`, needs: null }
}

function isRecordOf({ place, id }: MergeRecord['item'], on: Subject): boolean {
  return on.type !== 'model' && place === tableOfSubject[on.type] && id === on.id
}
