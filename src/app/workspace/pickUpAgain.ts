import type { ModelId } from '@/model/id'
import type { SessionState } from '@/store/sessionStore'
import type { Workspace } from '@/store/workspace'
import { routeOf } from '../route'

type Place = Pick<SessionState, 'openThreat' | 'filter' | 'riskView' | 'sidePanel'>

const left = new Map<ModelId, Place>()

/** Keeps in mind where somebody was who only goes to read about a rule. */
export function leaveForAWhile({ document, session }: Workspace): void {
  const { id } = document.getState().model.about
  const { screen } = routeOf(location.hash)
  if (screen !== 'rule' && screen !== 'rules') return
  const { openThreat, filter, riskView, sidePanel } = session.getState()
  left.set(id, { openThreat, filter, riskView, sidePanel })
}

/** Goes on where somebody was before they read about a rule. */
export function pickUpAgain({ document, session }: Workspace): void {
  const { id } = document.getState().model.about
  const place = left.get(id)
  left.delete(id)
  if (place) session.setState(place)
}
