import type { Point } from '@/model/diagram'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { withContents } from '../drawing/containers'
import { moveTo } from '../drawing/moveTo'
import type { Heading } from '../geometry/neighbour'
import { movable } from './enabled'

/** One step by the keys, in pixels; with Shift. */
export const steps = { small: 8, large: 40 }

const headings: { readonly [To in Heading]: Point } = {
  up: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
}

/** Moves what is selected, with its contents. Steps that follow one another are undone together. */
export function nudge(workspace: Workspace, heading: Heading, by: number): void {
  const { document, session } = workspace
  const { boxes } = canvasOf(workspace).getState()
  const { diagram } = session.getState()
  const direction = headings[heading]
  const keys = withContents(document.getState().model, movable(workspace))
  const places = new Map(
    [...keys].flatMap((key): [string, Point][] => {
      const box = boxes.get(key)
      return box ? [[key, { x: box.x + direction.x * by, y: box.y + direction.y * by }]] : []
    }),
  )
  document
    .getState()
    .edit('Move', (model) => moveTo(model, diagram, places), `nudge:${[...keys].join(' ')}`)
  workspace.announce(`Moved ${heading}`)
}
