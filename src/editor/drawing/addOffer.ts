import type { Workspace } from '@/store/workspace'
import type { DrawnSubject } from '../canvas/subjectOfKey'
import { addInside } from './addInside'
import { addBeside, type Offer } from './addToDiagram'

/** Adds something new where a person works: beside what is selected on the canvas, or in its boundary. */
export function addOffer(workspace: Workspace, offer: Offer): DrawnSubject {
  const { twin } = workspace.session.getState()
  const isInOutline = twin === 'outline' && offer.type !== 'note'
  return isInOutline ? addInside(workspace, offer) : addBeside(workspace, offer)
}
