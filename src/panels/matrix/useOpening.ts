import type { Threat } from '@/review/threat'
import { useWorkspace } from '@/store/workspace'

/** Opens a threat, selects what it is about, and brings that into view where the canvas stands beside it. */
export function useOpening(): (threat: Threat) => void {
  const { session, canvas } = useWorkspace()
  return ({ id, on }) => {
    const drawn = on.filter((subject) => subject.type !== 'model')
    session.getState().select(drawn)
    if (drawn.length > 0) canvas.current?.fit(drawn)
    session.getState().openThreatOf(id)
  }
}
