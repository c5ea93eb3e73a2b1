import type { FlowId } from '@/model/id'
import type { Workspace } from '@/store/workspace'
import { onlySelected } from '../commands/enabled'
import { canvasOf } from './canvasStore'

/** The bend that is chosen on the selected flow; null where none is, or only the place of a new one. */
export function chosenBend(
  workspace: Workspace,
): { readonly flow: FlowId; readonly index: number } | null {
  const { bending, flowIndex } = canvasOf(workspace).getState()
  // The handles of a flow take turns: where a bend would come, then a bend.
  if (!bending || bending.at % 2 === 0) return null
  const { flow, at } = bending
  const index = (at - 1) / 2
  const isThere = index < (flowIndex.flows.get(flow)?.route.bends.length ?? 0)
  return isThere && onlySelected(workspace, 'flow')?.id === flow ? { flow, index } : null
}
