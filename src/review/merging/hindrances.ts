import type { ElementId, FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import { nameOf } from '@/rules/explain/nameOf'
import type { MergeChoice, MergeRecord } from './mergeChoice'

/** Why something that was chosen cannot be taken over, and the choice that would let it. */
export interface Hindrance {
  /** A whole sentence. */
  readonly why: string
  /** The key of the choice that is needed; null where nothing that can be chosen would help. */
  readonly needs: string | null
}

/** The data flows that were chosen although one of their ends would not be there, by choice. */
export function hindrancesOf(
  records: readonly MergeRecord[],
  chosen: ReadonlySet<string>,
  ours: Model,
  theirs: Model,
): ReadonlyMap<string, Hindrance> {
  const elements = elementsAfter(records, chosen, ours)
  return new Map(
    records.flatMap(({ item, choices }) => {
      if (item.place !== 'flows') return []
      return choices.flatMap((choice) => {
        const end = chosen.has(choice.key) ? missingEnd(item.id, choice, theirs, elements) : null
        return end === null ? [] : [[choice.key, hindrance(end, records, theirs)] as const]
      })
    }),
  )
}

/** The ids of the elements that there are once everything chosen is taken over. */
function elementsAfter(
  records: readonly MergeRecord[],
  chosen: ReadonlySet<string>,
  ours: Model,
): ReadonlySet<string> {
  const ids = new Set<string>(Object.keys(ours.elements))
  for (const { item, choices } of records) {
    if (item.place !== 'elements' || !choices.some(({ key }) => chosen.has(key))) continue
    if (item.kind === 'added') ids.add(item.id)
    if (item.kind === 'removed') ids.delete(item.id)
  }
  return ids
}

function missingEnd(
  id: string,
  { of, field }: MergeChoice,
  theirs: Model,
  elements: ReadonlySet<string>,
): ElementId | null {
  const flow = flowOf(theirs, id)
  if (!flow) return null
  const ends = of === 'record' ? (['from', 'to'] as const) : endsNamed(field)
  return ends.map((end) => flow[end]).find((end) => !elements.has(end)) ?? null
}

function endsNamed(field: string): readonly ('from' | 'to')[] {
  return field === 'from' || field === 'to' ? [field] : []
}

function flowOf({ flows }: Model, id: string) {
  // The keys of the table are the ids of its records.
  return flows[id as FlowId]
}

function hindrance(id: ElementId, records: readonly MergeRecord[], theirs: Model): Hindrance {
  const name = nameOf({ type: 'element', id }, theirs)
  const record = records.find(({ item }) => item.place === 'elements' && item.id === id)
  const choice = record?.item.kind === 'added' ? record.choices[0] : undefined
  if (choice) {
    return {
      why: `It needs “${name}” at its end, which is not taken over.`,
      needs: choice.key,
    }
  }
  const why = record
    ? `It needs “${name}” at its end, which is to be taken away.`
    : `It needs “${name}” at its end, which was taken away here.`
  return { why, needs: null }
}
