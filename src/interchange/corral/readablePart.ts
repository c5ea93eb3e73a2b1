import { faultsOf } from '@/model/faults'
import { isAlike } from '@/model/isAlike'
import { upToDate } from '@/model/migrations/upToDate'
import { Model, type TableName, tableNames } from '@/model/model'
import { madeWhole } from '@/model/whole'
import type { ReportEntry } from '../importReport'
import { isObject, type Json, type JsonObject, member } from '../json'
import { recordInWords } from '../recordInWords'
import { besideModel } from './besideModel'
import type { CorralRead } from './readCorral'
import { filedById } from './filedById'
import { modelFaults } from './modelFaults'

/** What can be read of a file in which something is wrong, and what is left out then. */
export interface ReadablePart extends Omit<CorralRead, 'type' | 'steps'> {
  /** Each record that is left out and why; never empty. */
  readonly lost: readonly ReportEntry[]
}

/**
 * The model in a file without the records that are broken, and without what hangs on them. Null where
 * what is wrong is no record, so that nobody knows what would be left.
 */
export function readablePart(file: JsonObject): ReadablePart | null {
  const saved = file['model']
  if (!isObject(saved)) return null
  const filed = withoutUnfiled(saved)
  const brought = upToDate(filedById(filed.saved), file['version'])
  if (brought.type === 'refused') return null
  // A migration gives JSON for JSON.
  const sound = withoutBroken(brought.saved as JsonObject)
  if (!sound) return null
  const model = madeWhole(sound.model, sound.model)
  const lost = [...filed.lost, ...sound.lost, ...following(sound.model, model)]
  if (lost.length === 0 || faultsOf(model).length > 0) return null
  return { ...besideModel(file), model, lost: [...lost, ...unlikeSigned(model)] }
}

const leftOut = (message: string): ReportEntry => ({ where: 'Left out', message })

/** Entries that cannot be told from others: without an id, or with that of one before. */
function withoutUnfiled(saved: JsonObject) {
  const lost: ReportEntry[] = []
  const lists = Object.entries(saved).map(([part, list]): [string, Json] => {
    if (!Array.isArray(list)) return [part, list]
    const seen = new Set<Json | undefined>()
    const kept = list.filter((record, index) => {
      const id = member(record, 'id')
      const isFiled = typeof id === 'string' && !seen.has(id)
      if (!isFiled)
        lost.push(leftOut(`Entry ${index + 1} of the list “${part}” has no id of its own.`))
      seen.add(id)
      return isFiled
    })
    return [part, kept]
  })
  return { saved: Object.fromEntries(lists), lost }
}

/** Without the records in which the schema finds something wrong; null where that is not in a record. */
function withoutBroken(saved: JsonObject) {
  const parsed = Model.safeParse(saved)
  if (parsed.success) return { model: parsed.data, lost: [] }
  const reasons = new Map<string, string>()
  for (const { path, message } of modelFaults(parsed.error.issues, saved)) {
    const [table, id] = path.map(String)
    if (table === undefined || id === undefined || !isTable(table)) return null
    const key = `${table}/${id}`
    if (!reasons.has(key)) reasons.set(key, message)
  }
  const rest = Object.entries(saved).map(([part, records]): [string, Json] => [
    part,
    isTable(part) && isObject(records) ? without(records, part, reasons) : records,
  ])
  const again = Model.safeParse(Object.fromEntries(rest))
  return again.success ? { model: again.data, lost: [...reasons.values()].map(leftOut) } : null
}

const isTable = (part: string): part is TableName => tableNames.some((table) => table === part)

function without(
  records: JsonObject,
  table: string,
  reasons: ReadonlyMap<string, string>,
): JsonObject {
  const kept = Object.entries(records).filter(([id]) => !reasons.has(`${table}/${id}`))
  return Object.fromEntries(kept)
}

/** What went with the broken records, and what points to them no longer. */
function following(before: Model, after: Model): readonly ReportEntry[] {
  return tableNames.flatMap((table) => {
    const kept = new Map<string, object>(Object.entries(after[table]))
    return Object.entries(before[table]).flatMap(([id, record]) => {
      const now = kept.get(id)
      const name = recordInWords(table, id, record)
      if (!now) return [leftOut(`Also ${name}, since one of its ends is not there.`)]
      if (table === 'diagrams' || isAlike(record, now)) return []
      return [{ where: 'Changed', message: `${name} no longer points to what is not there.` }]
    })
  })
}

function unlikeSigned({ reviews }: Model): readonly ReportEntry[] {
  if (Object.keys(reviews).length === 0) return []
  const message =
    'All of the model was signed, and this is only a part of it: it counts as changed since.'
  return [{ where: 'Signed reviews', message }]
}
