import type { Command } from '@/store/command'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { enclosedBy, hold, holdingLabel } from '../drawing/enclosed'
import { homeOf } from '../drawing/homeOf'
import type { NextHome } from '../drawing/putOutside'
import { resizeBy } from '../drawing/resize'
import type { Heading } from '../geometry/neighbour'
import { always, hasMovable, isShown, nestable, onlySelected, sizable } from './enabled'
import { fetched } from './fetched'
import { nudge, steps } from './nudge'

const arrows = [
  ['up', 'ArrowUp'],
  ['right', 'ArrowRight'],
  ['down', 'ArrowDown'],
  ['left', 'ArrowLeft'],
] as const satisfies readonly (readonly [Heading, string])[]

const nudges = arrows.flatMap(([heading, key]): Command[] => [
  {
    id: `arrange.nudge.${heading}`,
    label: `Move ${heading}`,
    group: 'Arrange',
    shortcuts: [`Alt+${key}`],
    isEnabled: hasMovable,
    run: (workspace) => nudge(workspace, heading, steps.small),
  },
  {
    id: `arrange.nudge.far.${heading}`,
    label: `Move ${heading} by five steps`,
    group: 'Arrange',
    // While M lets the arrows move, Shift does it.
    shortcuts: [],
    isEnabled: hasMovable,
    run: (workspace) => nudge(workspace, heading, steps.large),
  },
])

const sizes = [
  ['wider', 'ArrowRight', { width: 8 }],
  ['narrower', 'ArrowLeft', { width: -8 }],
  ['taller', 'ArrowDown', { height: 8 }],
  ['shorter', 'ArrowUp', { height: -8 }],
] as const

const resizes = sizes.map(([how, key, by]): Command => ({
  id: `arrange.resize.${how}`,
  label: `Make ${how}`,
  group: 'Arrange',
  shortcuts: [`Mod+Shift+${key}`],
  isEnabled: (workspace) => isShown(workspace) && sizable(workspace) !== null,
  run: (workspace) => {
    const subject = sizable(workspace)
    if (subject) resizeBy(workspace, subject, by)
  },
}))

/** The boundaries that what is selected is in. */
function homes(workspace: Workspace) {
  const { model } = workspace.document.getState()
  return new Set(nestable(workspace).flatMap((subject) => homeOf(model, subject) ?? []))
}

function takeOutLabel(workspace: Workspace): string {
  const [only, ...others] = homes(workspace)
  const { boundaries } = workspace.document.getState().model
  const name = only && others.length === 0 ? boundaries[only]?.name : null
  return name ? `Take out of ${name}` : 'Take out of boundary'
}

/** Out of a boundary means into the one around it. */
const homeAround: NextHome = ({ boundaries }, left) => boundaries[left]?.parent ?? null

const takeOut = fetched(
  () => import('../drawing/putOutside'),
  (code, workspace) => {
    code.putOutside(workspace, nestable(workspace), homeAround)
  },
)

/** What is drawn inside the selected boundary and does not belong to it. */
function heldBySelected(workspace: Workspace) {
  const only = onlySelected(workspace, 'boundary')
  return only ? enclosedBy(workspace, only.id) : []
}

/** What is where, without the pointer. */
export const arrangeCommands: readonly Command[] = [
  {
    id: 'arrange.moveInto',
    label: 'Move into boundary…',
    group: 'Arrange',
    shortcuts: [],
    isEnabled: (workspace) =>
      isShown(workspace) &&
      nestable(workspace).length > 0 &&
      Object.keys(workspace.document.getState().model.boundaries).length > 0,
    run: (workspace) => canvasOf(workspace).setState({ dialog: 'moveInto' }),
  },
  {
    id: 'arrange.takeOut',
    label: takeOutLabel,
    group: 'Arrange',
    shortcuts: [],
    isEnabled: (workspace) => isShown(workspace) && homes(workspace).size > 0,
    run: takeOut,
  },
  {
    id: 'arrange.hold',
    label: (workspace) => holdingLabel(heldBySelected(workspace)),
    group: 'Arrange',
    shortcuts: [],
    isEnabled: (workspace) => heldBySelected(workspace).length > 0,
    run: (workspace) => {
      const only = onlySelected(workspace, 'boundary')
      if (only) hold(workspace, only.id)
    },
  },
  ...nudges,
  ...resizes,
  {
    id: 'arrange.snap',
    label: (workspace) =>
      canvasOf(workspace).getState().snaps ? 'Stop snapping to the grid' : 'Snap to the grid',
    group: 'Arrange',
    shortcuts: [],
    isEnabled: always,
    run: (workspace) => canvasOf(workspace).setState(({ snaps }) => ({ snaps: !snaps })),
  },
]
