import { adopt } from '@/review/nextBest/adopt'
import type { ToDo } from '@/review/nextBest/nextBest'
import { newId } from '@/store/newId'
import { stopTrying } from '@/store/trying'
import { useWorkspace } from '@/store/workspace'
import { useUndoable } from '@/store/undoable'
import type { Pledges } from './pledges'

/** An action that has not been planned yet. */
export type ControlToDo = Extract<ToDo, { type: 'control' }>

/** Plans actions in one step, each with its owner and date, and tries them out no longer. */
export function useAdopting({ of }: Pledges): (actions: readonly ControlToDo[]) => void {
  const workspace = useWorkspace()
  const change = useUndoable()
  return (actions) => {
    const [first, ...others] = actions
    if (!first) return
    const isOne = others.length === 0
    change(
      isOne ? 'Plan action' : 'Plan actions',
      isOne ? `Planned: ${first.item.control.name}.` : `${actions.length} actions planned.`,
      (model) =>
        actions.reduce((rest, { key, item }) => adopt(rest, item.placed, of(key), newId), model),
    )
    for (const { item } of actions) stopTrying(workspace, item.placed)
  }
}
