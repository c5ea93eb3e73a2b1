import type { Point } from '@/model/diagram'
import type { Workspace } from '@/store/workspace'
import { fetched } from '../commands/fetched'
import type { Offer } from './addToDiagram'

/**
 * Adds something new where a person works: where the pointer asked for it, beside what is selected on
 * the canvas, or in its boundary.
 */
export function addOffer(workspace: Workspace, offer: Offer, at: Point | null = null): void {
  const isOnCanvas = workspace.session.getState().twin === 'canvas' || offer.type === 'note'
  const add =
    at || isOnCanvas
      ? fetched(adding, (code) => {
          if (at) code.addAt(workspace, offer, at)
          else code.addBeside(workspace, offer)
        })
      : fetched(addingInside, (code) => void code.addInside(workspace, offer))
  void add(workspace)
}

const adding = () => import('./addToDiagram')
const addingInside = () => import('./addInside')
