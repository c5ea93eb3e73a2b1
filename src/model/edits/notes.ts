import { withRecord } from '../applyDifference'
import type { Note } from '../diagram'
import type { DiagramId, NoteId } from '../id'
import type { Model } from '../model'
import { arrange } from './drawing'

/** The model with a note on a diagram, new or changed. */
export function putNote(model: Model, diagram: DiagramId, id: NoteId, note: Note): Model {
  return arrange(model, diagram, { notes: { [id]: note } })
}

/** The model with other words on a note; unchanged if there is no such note. */
export function writeNote(model: Model, diagram: DiagramId, id: NoteId, text: string): Model {
  const note = model.diagrams[diagram]?.notes[id]
  return note && note.text !== text ? putNote(model, diagram, id, { ...note, text }) : model
}

/** The model without some notes of a diagram. */
export function removeNotes(model: Model, id: DiagramId, gone: readonly NoteId[]): Model {
  const diagram = model.diagrams[id]
  const notes = Object.entries(diagram?.notes ?? {}).filter(
    ([note]) => !gone.some((one) => one === note),
  )
  if (!diagram || notes.length === Object.keys(diagram.notes).length) return model
  return withRecord(model, 'diagrams', id, { ...diagram, notes: Object.fromEntries(notes) })
}
