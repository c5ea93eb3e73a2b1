import type { BoundaryId } from '@/model/id'
import type { Workspace } from '@/store/workspace'
import { homeOf } from './homeOf'

/** The boundary that something new is put into: the selected one, or the one around what is selected. */
export function homeForNew({ document, session }: Workspace): BoundaryId | null {
  const { model } = document.getState()
  const [first] = session.getState().selection
  if (!first) return null
  if (first.type === 'boundary') return first.id in model.boundaries ? first.id : null
  if (first.type !== 'flow') return homeOf(model, first)
  const flow = model.flows[first.id]
  return flow ? homeOf(model, { type: 'element', id: flow.from }) : null
}
