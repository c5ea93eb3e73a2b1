import { faultsOf } from '@/model/faults'
import { upToDate } from '@/model/migrations/upToDate'
import { Model } from '@/model/model'
import { isObject, type Json, type JsonObject, member } from '../json'
import { pathInWords, refusal, type Refusal } from '../refusal'
import { type BesideModel, besideModel } from './besideModel'
import { faultInLists, missingList } from './faultInLists'
import { filedById } from './filedById'
import { modelFaults, refusedFor } from './modelFaults'

export interface CorralRead extends BesideModel {
  readonly type: 'read'
  readonly model: Model
  /** What was changed because the file was written by an earlier Corral. */
  readonly steps: readonly string[]
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
    ...besideModel(file),
    steps: brought.steps,
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

function checked(saved: JsonObject): { readonly type: 'model'; readonly model: Model } | Refusal {
  const missing = missingList(saved)
  if (missing) return missing
  const parsed = Model.safeParse(saved)
  if (!parsed.success) return refusedFor(modelFaults(parsed.error.issues, saved))
  const [fault, ...others] = faultsOf(parsed.data)
  return fault ? refusedFor([fault, ...others]) : { type: 'model', model: parsed.data }
}
