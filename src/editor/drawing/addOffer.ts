import type { Workspace } from '@/store/workspace'
import { fetched } from '../commands/fetched'
import type { Offer } from './addToDiagram'

/** Adds something new where a person works: beside what is selected on the canvas, or in its boundary. */
export function addOffer(workspace: Workspace, offer: Offer): void {
  const { twin } = workspace.session.getState()
  const add =
    twin === 'canvas' || offer.type === 'note'
      ? fetched(adding, (code, where) => void code.addBeside(where, offer))
      : fetched(addingInside, (code, where) => void code.addInside(where, offer))
  void add(workspace)
}

const adding = () => import('./addToDiagram')
const addingInside = () => import('./addInside')
