import { type RefObject, useEffect, useRef } from 'react'

const always = () => true

/** The title of a part of the review, which takes the focus when the part comes. */
export function useTitleFocus(
  isNeeded: () => boolean = always,
): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isNeeded()) title.current?.focus({ preventScroll: true })
  }, [isNeeded])
  return title
}

/** What was pressed to come here is gone, and nothing else has the focus. */
export const isFocusLost = () => document.activeElement === document.body
