import type { Box, Note } from '@/model/diagram'
import type { Size } from '../geometry/resizing'
import { linesOf } from './textSize'

/** The size of a new note, in pixels at 100 %. */
export const newNoteSize = { width: 200, height: 96 }

const TEXT = { weight: 400, size: 13, line: 18 }
const ASIDE = 20
const ABOVE = 16
const NARROWEST = 72

/** The box that a note is drawn in: as wide as it was made, and high enough for all that is written on it. */
export function drawnNote(note: Note): Box {
  const width = Math.round(note.width)
  const { height } = leastNote(note, width)
  return { x: note.x, y: note.y, width, height: Math.max(Math.round(note.height), height) }
}

/** The least size of a note at a width. */
export function leastNote({ text }: Pick<Note, 'text'>, width: number): Size {
  const room = Math.max(width, NARROWEST) - ASIDE
  return { width: NARROWEST, height: linesOf(text || ' ', room, TEXT) * TEXT.line + ABOVE }
}
