import { expect, test } from 'vitest'
import type { FlowId } from '@/model/id'
import { createViewState } from '@/store/viewState'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { flowCommands } from './flowCommands'

test('keys are about the bend from the moment that bending is begun, also before its code has come', () => {
  const flow = 'orders' as FlowId
  // Nothing else of a workspace is looked at before the code has come.
  const workspace = {
    canvas: { current: null },
    session: createViewState({ selection: [{ type: 'flow', id: flow }] }),
  } as unknown as Workspace
  void flowCommands.find(({ id }) => id === 'flow.bend')?.run(workspace)
  expect(canvasOf(workspace).getState().bending).toEqual({ flow, at: 0 })
})
