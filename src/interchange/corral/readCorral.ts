import { faultsOf } from '@/model/faults'
import { upToDate } from '@/model/migrations/upToDate'
import { Model } from '@/model/model'
import type { ExportedFinding } from '@/review/exportedFindings'
import { isObject, type Json, type JsonObject, listOf, member, textOf } from '../json'
import { pathInWords, refusal, type Refusal } from '../refusal'
import { LeftOut } from './corralFile'
import { faultInLists, missingList } from './faultInLists'
import { FindingInFile } from './findingInFile'
import { modelFaults, refusedFor } from './modelFaults'
import { PackInFile } from './packInFile'

export interface CorralRead {
  readonly type: 'read'
  readonly model: Model
  /** As they stood when the file was written; those that make no sense are left out. */
  readonly findings: readonly ExportedFinding[]
  /** The rule packs that the findings were made with; those that make no sense are left out. */
  readonly packs: readonly PackInFile[]
  /** What was changed because the file was written by an earlier Corral. */
  readonly steps: readonly string[]
  /** What the file is without on purpose; absent where it holds all of the model. */
  readonly leftOut?: LeftOut
}

/** Whether a JSON value says that it is a Corral file. */
export function isCorral(json: Json): json is JsonObject {
  return member(json, 'format') === 'corral'
}

/** The model in a `*.corral.json` file, checked by the schema and against itself. */
export function readCorral(file: JsonObject): CorralRead | Refusal {
  const saved = file['model']
  if (!isObject(saved))
    return refusal('wrong', 'A Corral file holds its model under “model”.', 'model')
  const stranger = Object.keys(file).find((name) => !fileMembers.has(name))
  if (stranger !== undefined) {
    return refusal(
      'wrong',
      'Corral does not know this part of the file, and would lose it. Take it out.',
      pathInWords([stranger]),
    )
  }
  const fault = faultInLists(saved)
  if (fault) return fault

  const brought = upToDate(filedById(saved), file['version'])
  if (brought.type === 'refused') {
    return refusal(brought.reason === 'newer' ? 'newer' : 'wrong', brought.message, 'version')
  }
  // A migration gives JSON for JSON.
  const model = checked(brought.saved as JsonObject)
  if (model.type === 'refused') return model
  return {
    type: 'read',
    model: model.model,
    findings: findingsIn(file),
    packs: packsIn(file),
    steps: brought.steps,
    ...leftOutOf(file),
  }
}

const fileMembers = new Set([
  '$schema',
  'format',
  'version',
  'model',
  'findings',
  'packs',
  'leftOut',
])

/** The lists of the file as tables by id. */
function filedById(saved: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(saved).map(([part, list]) => [part, Array.isArray(list) ? byId(list) : list]),
  )
}

function byId(list: readonly Json[]): JsonObject {
  return Object.fromEntries(list.map((record) => [textOf(member(record, 'id')) ?? '', record]))
}

function checked(saved: JsonObject): { readonly type: 'model'; readonly model: Model } | Refusal {
  const missing = missingList(saved)
  if (missing) return missing
  const parsed = Model.safeParse(saved)
  if (!parsed.success) return refusedFor(modelFaults(parsed.error.issues, saved))
  const [fault, ...others] = faultsOf(parsed.data)
  return fault ? refusedFor([fault, ...others]) : { type: 'model', model: parsed.data }
}

/** What makes no sense there is no reason to refuse the model. */
function leftOutOf(file: JsonObject): Pick<CorralRead, 'leftOut'> {
  const parsed = LeftOut.safeParse(file['leftOut'])
  return parsed.success ? { leftOut: parsed.data } : {}
}

function findingsIn(file: JsonObject): ExportedFinding[] {
  return listOf(file['findings']).flatMap((finding) => {
    const parsed = FindingInFile.safeParse(finding)
    return parsed.success ? [parsed.data] : []
  })
}

function packsIn(file: JsonObject): PackInFile[] {
  return listOf(file['packs']).flatMap((pack) => {
    const parsed = PackInFile.safeParse(pack)
    return parsed.success ? [parsed.data] : []
  })
}
