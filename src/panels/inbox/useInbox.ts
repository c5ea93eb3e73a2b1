import { useViewState } from '@/store/viewState'
import { useAnalysis, useLensed, useSession, useWorkspace } from '@/store/workspace'
import { type InboxNow, inboxNow } from './inboxNow'
import { inboxOf, type InboxState } from './inboxState'

/** A part of where a person is in the inbox. */
export function useInboxState<Part>(select: (state: InboxState) => Part): Part {
  return useViewState(inboxOf(useWorkspace()), select)
}

/** What the panel of threats shows; the component is drawn anew when that changes. */
export function useInbox(): InboxNow {
  const workspace = useWorkspace()
  useAnalysis((analysis) => analysis)
  useLensed((lensed) => lensed)
  useSession(({ filter }) => filter)
  useSession(({ riskView }) => riskView)
  useSession(({ filter, selection }) => (filter.onlySelected ? selection : null))
  useInboxState(({ grouping }) => grouping)
  useInboxState(({ folded }) => folded)
  return inboxNow(workspace)
}
