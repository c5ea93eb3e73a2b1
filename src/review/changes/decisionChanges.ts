import { inCodeUnitOrder } from '@/model/canonicalJson'
import { type Decision, handling, unhandled } from '@/model/decision'
import type { Fields } from '@/model/fields'
import type { OwnThreat } from '@/model/ownThreat'
import type { Comparing, Judged } from './comparing'
import { comparedFields, differingFields, recordsOf } from './comparedFields'
import type { DecisionChange, ExpiredAcceptance } from './decisionChange'
import type { FieldChange } from './recordChange'
import { fieldLabel } from './words/fieldLabels'
import { fieldValue } from './words/fieldValue'

type Handled = Decision | OwnThreat
type HandledTable = 'decisions' | 'ownThreats'

/** What was said about threats between two states, the latest first. */
export function decisionChanges(comparing: Comparing): readonly DecisionChange[] {
  const all = (['decisions', 'ownThreats'] as const).flatMap((table) => changesIn(table, comparing))
  return all.toSorted(
    (one, other) =>
      inCodeUnitOrder(other.at ?? '', one.at ?? '') ||
      inCodeUnitOrder(one.title, other.title) ||
      inCodeUnitOrder(one.id, other.id),
  )
}

function changesIn(table: HandledTable, { before, after }: Comparing): DecisionChange[] {
  if (before.model[table] === after.model[table]) return []
  const then = handledIn(table, before)
  const now = handledIn(table, after)
  const titles = new Map([...before.threats, ...after.threats].map(({ id, title }) => [id, title]))
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((id) => {
    const [was, is] = [then.get(id) ?? null, now.get(id) ?? null]
    if (was === is) return []
    const fields = changedFields(table, sideOf(table, was, before), sideOf(table, is, after))
    const title = titles.get(id)?.trim() || 'A threat without a title'
    return fields.length === 0 ? [] : [changeOf({ id, title, fields }, was, is)]
  })
}

function handledIn(table: HandledTable, { model }: Judged): ReadonlyMap<string, Handled> {
  return table === 'ownThreats'
    ? new Map(Object.entries(model.ownThreats))
    : new Map(
        [...recordsOf(model, table).keys()].flatMap((id) => {
          const decision = Object.hasOwn(model.decisions, id) ? byKey(model, id) : undefined
          return decision ? [[id, decision] as const] : []
        }),
      )
}

function byKey({ decisions }: Judged['model'], id: string): Decision | undefined {
  const all: { readonly [key: string]: Decision } = decisions
  return all[id]
}

/** A threat as one of the two states handles it. */
interface HandledSide {
  readonly record: Handled
  readonly fields: Fields
  readonly side: Judged
}

function sideOf(table: HandledTable, record: Handled | null, side: Judged): HandledSide | null {
  if (!record) return null
  const told = [...comparedFields(table, record)].filter(([name]) => isHandling(table, name))
  return { record, fields: new Map(told), side }
}

/** What was written of a threat of one's own is told as a change of that record. */
function isHandling(table: HandledTable, field: string): boolean {
  return table === 'decisions' || field in handling
}

const unsaid: Fields = new Map()

function changedFields(
  place: HandledTable,
  was: HandledSide | null,
  is: HandledSide | null,
): readonly FieldChange[] {
  const words = (told: HandledSide | null, field: string) =>
    told && fieldValue({ place, record: told.record, fields: told.fields }, field, told.side)
  const one = is ?? was
  if (!one) return []
  const { side } = one
  const isInBoth = was !== null && is !== null
  return differingFields(was?.fields ?? unsaid, is?.fields ?? unsaid)
    .map((field) => ({
      field,
      label: fieldLabel(place, field, side),
      before: words(was, field),
      after: words(is, field),
    }))
    .filter(
      ({ field, before, after }) => before !== after && (isInBoth || !isUntouched(field, one)),
    )
}

/** That work has not begun is nothing that somebody said. */
function isUntouched(field: string, { record }: HandledSide): boolean {
  return field === 'status' && record.status === unhandled.status
}

function changeOf(
  told: Pick<DecisionChange, 'id' | 'title' | 'fields'>,
  was: Handled | null,
  is: Handled | null,
): DecisionChange {
  const kind = kindOf(was, is, new Set(told.fields.map(({ field }) => field)))
  if (!is) return { ...told, ...unhandled, kind }
  const { by, at, response, reason, until } = is
  const set = kind === 'rerated' ? levelSet(is) : undefined
  return { ...told, kind, by, at, response, reason, until, ...set }
}

function kindOf(
  was: Handled | null,
  is: Handled | null,
  fields: ReadonlySet<string>,
): DecisionChange['kind'] {
  const [then, now] = [was?.response ?? null, is?.response ?? null]
  if (then !== now) {
    if (now === null) return 'takenBack'
    return then === null ? 'made' : 'changed'
  }
  if (now !== null && ['reason', 'by', 'at', 'until'].some((field) => fields.has(field))) {
    return 'renewed'
  }
  return fields.has('likelihood') || fields.has('impact') ? 'rerated' : 'worked'
}

/** Who set a level last, when and why. */
function levelSet({ likelihood, impact }: Handled) {
  const levels = [likelihood, impact].flatMap((level) =>
    level && typeof level === 'object' ? [level] : [],
  )
  const [last] = levels.toSorted((one, other) => inCodeUnitOrder(other.at ?? '', one.at ?? ''))
  return last && { by: last.by ?? '', at: last.at ?? null, reason: last.reason }
}

/** The acceptances that held in the earlier state on its day and have run out. */
export function expiredSince({ before, after }: Comparing): readonly ExpiredAcceptance[] {
  const ranOut = new Set(
    before.threats.filter(({ state }) => state === 'expired').map(({ id }) => id),
  )
  return after.threats
    .filter(({ state, id }) => state === 'expired' && !ranOut.has(id))
    .map((threat) => ({
      threat,
      until: threat.decision?.until ?? null,
      by: threat.decision?.by.trim() ?? '',
    }))
}
