import { type RefObject, useEffect, useRef } from 'react'
import { showWithin } from '../showWithin'
import { useInboxState } from './useInbox'

/**
 * Gives the focus to the line that the keys have gone to, as soon as it is there: what was just undone
 * comes back a moment later.
 */
export function useFocusOnLine(tree: RefObject<HTMLElement | null>): void {
  const asked = useInboxState((inbox) => inbox.focusAsked)
  const current = useInboxState((inbox) => inbox.current)
  const done = useRef(asked)
  useEffect(() => {
    if (done.current === asked || current === null) return
    const line = tree.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(current)}"]`)
    // A list that is hidden behind an opened threat cannot take it, and shall not.
    if (!line?.checkVisibility({ visibilityProperty: true })) return
    done.current = asked
    line.focus({ preventScroll: true })
    if (tree.current) showWithin(tree.current, line, 'nearest')
  })
}
