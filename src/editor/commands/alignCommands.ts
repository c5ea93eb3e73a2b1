import type { Command } from '@/store/command'
import type { Workspace } from '@/store/workspace'
import type { AlignedEdge, Axis } from '../geometry/aligning'
import type { Size } from '../geometry/resizing'
import { isShown, movable } from './enabled'
import { fetched } from './fetched'

/** What arranges comes when it is asked for. */
const arranging = () => import('../drawing/arrangeSelected')

const edges = [
  ['left', 'Align left edges', 'a'],
  ['centre', 'Align centres', 'h'],
  ['right', 'Align right edges', 'd'],
  ['top', 'Align top edges', 'w'],
  ['middle', 'Align middles', 'v'],
  ['bottom', 'Align bottom edges', 's'],
] as const satisfies readonly (readonly [AlignedEdge, string, string])[]

const axes = [
  ['x', 'horizontally', 'h'],
  ['y', 'vertically', 'v'],
] as const satisfies readonly (readonly [Axis, string, string])[]

const sizes: readonly (readonly [string, string, readonly (keyof Size)[]])[] = [
  ['width', 'w', ['width']],
  ['height', 'e', ['height']],
  ['size', 's', ['width', 'height']],
]

const forSeveral =
  (least: number) =>
  (workspace: Workspace): boolean =>
    isShown(workspace) && movable(workspace).length >= least

/** What brings several things into line with one another. The keys are those of other drawing tools. */
export const alignCommands: readonly Command[] = [
  ...edges.map(([edge, label, key]): Command => ({
    id: `arrange.align.${edge}`,
    label,
    group: 'Arrange',
    shortcuts: [`Alt+${key}`],
    isEnabled: forSeveral(2),
    run: fetched(arranging, (code, workspace) => code.alignSelected(workspace, edge)),
  })),
  ...axes.map(([axis, how, key]): Command => ({
    id: `arrange.distribute.${axis}`,
    label: `Distribute ${how}`,
    group: 'Arrange',
    shortcuts: [`Alt+Shift+${key}`],
    isEnabled: forSeveral(3),
    run: fetched(arranging, (code, workspace) => code.distributeSelected(workspace, axis)),
  })),
  ...sizes.map(([what, key, which]): Command => ({
    id: `arrange.same.${what}`,
    label: `Make the same ${what}`,
    group: 'Arrange',
    shortcuts: [`Alt+Shift+${key}`],
    isEnabled: forSeveral(2),
    run: fetched(arranging, (code, workspace) => code.sizeSelectedAlike(workspace, which)),
  })),
]
