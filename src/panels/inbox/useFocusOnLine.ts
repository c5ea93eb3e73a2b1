import { type RefObject, useLayoutEffect } from 'react'
import { useWorkspace } from '@/store/workspace'
import { showWithin } from '../showWithin'
import { inboxOf } from './inboxState'
import { useInboxState } from './useInbox'

/** For so long, in milliseconds, the focus is still wanted on a line that has yet to come. */
const patience = 3_000

/**
 * Gives the focus to the line that the keys have gone to, as soon as it is there: what was just undone
 * comes back a moment later.
 */
export function useFocusOnLine(tree: RefObject<HTMLElement | null>): void {
  const workspace = useWorkspace()
  const asked = useInboxState((inbox) => inbox.focusAsked)
  const current = useInboxState((inbox) => inbox.current)
  // Looked at after every drawing, since it is a drawing that brings the line; and at once, so that the
  // next key, however fast it comes, is meant for that line.
  useLayoutEffect(() => {
    if (asked === null || current === null) return
    const line = tree.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(current)}"]`)
    const isLate = performance.now() - asked > patience
    // A list that is hidden behind an opened threat cannot take it, and shall not.
    const canTake = line?.checkVisibility({ visibilityProperty: true }) ?? false
    if (!isLate && !canTake) return
    inboxOf(workspace).setState({ focusAsked: null })
    if (isLate || !line || !tree.current) return
    line.focus({ preventScroll: true })
    showWithin(tree.current, line, 'nearest')
  })
}
