import { Response, WorkStatus } from '@/model/decision'
import type { Model } from '@/model/model'
import { bandsFromWorst } from '@/risk/bands'
import type { RiskView } from '@/risk/rating'
import type { Threat } from '@/review/threat'
import { ruleOf } from '@/store/registerFilter'
import type { RegisterColumn, RegisterQuery } from '@/store/registerQuery'
import { stateFlag } from '@/review/stateFlag'
import { namesOf } from '@/rules/explain/nameOf'
import { canSay } from './editing/editable'

/** What a row is sorted by; nothing comes last, whichever way. */
type Key = string | number | null

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

/** Rows in the order that is asked for; those that are alike keep theirs. Null leaves them as they come. */
export function sortedRows(
  rows: readonly Threat[],
  sort: RegisterQuery['sort'],
  model: Model,
): readonly Threat[] {
  if (!sort) return rows
  const { column, isDescending } = sort
  const keyed = rows.map((row) => ({ row, key: keys[column](row, model) || null }))
  return keyed
    .toSorted(({ key: one }, { key: other }) => compared(one, other, isDescending))
    .map(({ row }) => row)
}

/** How rows are sorted once a heading has been pressed: its way, then the other, then no longer by it. */
export function sortedBy(
  column: RegisterColumn,
  before: RegisterQuery['sort'],
): RegisterQuery['sort'] {
  if (before?.column !== column) return { column, isDescending: false }
  return before.isDescending ? null : { column, isDescending: true }
}

function compared(one: Key, other: Key, isDescending: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  const order =
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : collator.compare(String(one), String(other))
  return isDescending ? -order : order
}

/** What each column sorts by. Nothing, an empty text and 0 all say that there is nothing. */
const keys: { readonly [Column in RegisterColumn]: (threat: Threat, model: Model) => Key } = {
  number: ({ decision }) => decision?.number ?? null,
  title: ({ title }) => title,
  on: ({ on }, model) => namesOf(on, model),
  stride: ({ stride }) => stride.join(''),
  inherent: (threat) => bandKey(threat, 'inherent'),
  residual: (threat) => bandKey(threat, 'residual'),
  target: (threat) => bandKey(threat, 'target'),
  state: ({ state }) => stateFlag(state),
  response: ({ decision }) => placeIn(Response.options, decision?.response),
  reason: ({ decision }) => decision?.reason ?? null,
  owner: ({ decision }) => decision?.owner ?? null,
  due: ({ decision }) => decision?.due ?? null,
  status: (threat) =>
    canSay(threat, 'status') ? placeIn(WorkStatus.options, threat.decision?.status) : null,
  by: ({ decision }) => decision?.by ?? null,
  at: ({ decision }) => decision?.at ?? null,
  until: ({ decision }) => decision?.until ?? null,
  left: ({ decision }) => decision?.until ?? null,
  rule: ruleOf,
  notes: ({ decision }) => decision?.notes ?? null,
  links: ({ decision }) => decision?.links?.length ?? null,
}

function placeIn(options: readonly string[], word: string | null | undefined): number {
  return word ? options.indexOf(word) + 1 : 0
}

/** The worst band first; what nobody has rated stands before medium, so that it never passes for safe. */
function bandKey({ ratings, state }: Threat, view: RiskView): Key {
  if (state === 'gone') return null
  return ratings ? bandsFromWorst.indexOf(ratings[view].band) + 1 : 2.5
}
