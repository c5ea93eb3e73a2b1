import type { Side } from '@/model/diagram'
import type { ElementId } from '@/model/id'
import type { Command } from '@/store/command'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { subjectOfKey } from '../canvas/subjectOfKey'
import { askOnSide } from '../drawing/askOnSide'
import { isShown, onlySelected } from './enabled'

const sides = [
  ['right', 'ArrowRight', 'Add to the right…'],
  ['left', 'ArrowLeft', 'Add to the left…'],
  ['top', 'ArrowUp', 'Add above…'],
  ['bottom', 'ArrowDown', 'Add below…'],
] as const satisfies readonly (readonly [Side, string, string])[]

/** The element that the keyboard is at, else the one that is selected. */
export function elementAtHand(workspace: Workspace): ElementId | null {
  const { focus, boxes } = canvasOf(workspace).getState()
  const subject = focus && boxes.has(focus) ? subjectOfKey(focus) : null
  if (subject?.type === 'element') return subject.id
  return onlySelected(workspace, 'element')?.id ?? null
}

/** Something new beside an element, connected with it. */
export const growCommands: readonly Command[] = sides.map(([side, key, label]) => ({
  id: `flow.add.${side}`,
  label,
  group: 'Flow',
  shortcuts: [`Alt+Shift+${key}`],
  isEnabled: (workspace) => isShown(workspace) && elementAtHand(workspace) !== null,
  run: async (workspace) => {
    const from = elementAtHand(workspace)
    if (from) await askOnSide(workspace, from, side)
  },
}))
