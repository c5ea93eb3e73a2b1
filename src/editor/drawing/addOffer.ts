import type { Workspace } from '@/store/workspace'
import { fetched } from '../commands/fetched'
import { addBeside, type Offer } from './addToDiagram'

/** Adds something new where a person works: beside what is selected on the canvas, or in its boundary. */
export function addOffer(workspace: Workspace, offer: Offer): void {
  const { twin } = workspace.session.getState()
  if (twin === 'canvas' || offer.type === 'note') addBeside(workspace, offer)
  else {
    const add = fetched(
      () => import('./addInside'),
      (code, where) => void code.addInside(where, offer),
    )
    void add(workspace)
  }
}
