import { useWorkspace } from '@/store/workspace'

/** Opens a threat among the threats, from whatever screen one is on. */
export function useOpenThreat(): (id: string) => void {
  const { session, go } = useWorkspace()
  return (id) => {
    session.getState().openThreatOf(id)
    go('threats')
  }
}
