import type { Side } from '@/model/diagram'
import type { ElementId } from '@/model/id'
import type { Workspace } from '@/store/workspace'

/** Asks what is to stand on one side of an element. Its code comes when it is first asked for. */
export async function askOnSide(workspace: Workspace, from: ElementId, side: Side): Promise<void> {
  const { askWhatComes } = await import('./askWhatComes')
  askWhatComes(workspace, from, side)
}
