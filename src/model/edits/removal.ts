import { withoutRecord, withoutRecords } from '../applyDifference'
import type { AssetId, DiagramId } from '../id'
import type { Model, TableName } from '../model'
import { isSubject, type Picked, type Subject } from '../subject'
import { madeWhole } from '../whole'
import { removeNotes } from './notes'
import { changeElement, changeFlow } from './records'

/**
 * The model without some records and without what cannot stand alone: the flows of a removed element,
 * the places in diagrams, the controls that stood on it. What was in a removed boundary moves to the boundary around that one.
 * Decisions about removed records stay: they say what was decided, and undo needs them.
 */
export function removeSubjects(model: Model, subjects: readonly Subject[]): Model {
  const without = drawn.reduce((rest, [type, table]) => {
    const ids = subjects.flatMap((subject) => (subject.type === type ? [subject.id] : []))
    return withoutRecords(rest, table, new Set(ids))
  }, model)
  return without === model ? model : withoutLooseControls(madeWhole(without, model))
}

/** The model without what was picked on a diagram: the records everywhere, and the notes of that diagram. */
export function removePicked(model: Model, diagram: DiagramId, picked: readonly Picked[]): Model {
  const notes = picked.flatMap((each) => (each.type === 'note' ? [each.id] : []))
  const without = removeNotes(model, diagram, notes)
  const next = removeSubjects(without, picked.filter(isSubject))
  return next === model ? model : madeWhole(next, model)
}

/** A control stands on a record, and has nothing to do without it. */
function withoutLooseControls(model: Model): Model {
  const tableOf = new Map<string, TableName>(drawn)
  const loose = Object.values(model.controls).filter(({ on }) => {
    const table = tableOf.get(on.type)
    return on.type !== 'model' && table !== undefined && !(on.id in model[table])
  })
  return withoutRecords(model, 'controls', new Set(loose.map(({ id }) => id)))
}

const drawn = [
  ['element', 'elements'],
  ['flow', 'flows'],
  ['boundary', 'boundaries'],
] as const satisfies readonly (readonly [Subject['type'], TableName])[]

/** The model without an asset, which nothing stores or carries any more. */
export function removeAsset(model: Model, id: AssetId): Model {
  if (!(id in model.assets)) return model
  const without = withoutRecord(model, 'assets', id)
  const stored = Object.values(model.elements)
    .filter(({ assets }) => assets.includes(id))
    .reduce(
      (rest, { id: element, assets }) =>
        changeElement(rest, element, { assets: assets.filter((asset) => asset !== id) }),
      without,
    )
  return Object.values(model.flows)
    .filter(({ assets }) => assets.includes(id))
    .reduce(
      (rest, { id: flow, assets }) =>
        changeFlow(rest, flow, { assets: assets.filter((asset) => asset !== id) }),
      stored,
    )
}
