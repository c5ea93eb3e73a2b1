import type { Point } from '@/model/diagram'
import { subjectKey } from '@/model/subject'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import type { Workspace } from '@/store/workspace'
import type { NewHome } from '../drawing/dropMoved'
import { moveSelection } from '../drawing/moveSelection'
import type { Heading } from '../geometry/neighbour'
import { unlocked } from './enabled'

/** One step by the keys, in pixels; with Shift. */
export const steps = { small: 8, large: 40 }

/** One pixel that way. */
export const headings: { readonly [To in Heading]: Point } = {
  up: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
}

/** Moves what is selected, with its contents. Steps that follow one another are undone together. */
export function nudge(workspace: Workspace, heading: Heading, by: number): void {
  const subjects = unlocked(workspace)
  if (subjects.length === 0) {
    workspace.announce('It is locked, so it stays. Press Shift+L to unlock it')
    return
  }
  const { x, y } = headings[heading]
  const mergeKey = `nudge:${subjects.map(subjectKey).join(' ')}`
  const homes = moveSelection(workspace, subjects, { x: x * by, y: y * by }, mergeKey)
  const [first] = homes
  workspace.announce(first ? `Moved ${heading}, ${whereTo(workspace, first)}` : `Moved ${heading}`)
}

/** “into Internal network”, “out of all boundaries”. */
function whereTo({ document }: Workspace, { home }: NewHome): string {
  const boundary = home && document.getState().model.boundaries[home]
  return boundary
    ? `into ${boundary.name || boundaryKindEntry(boundary.kind).label}`
    : 'out of all boundaries'
}
