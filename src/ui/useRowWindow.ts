import { type RefObject, useLayoutEffect, useState } from 'react'

/** Rows that are made above and below those in view, so that fast scrolling meets no gaps. */
const BEYOND = 10

interface View {
  readonly first: number
  readonly height: number
  readonly width: number
}

/**
 * Which rows are in view of a scrolled part of the page, and how wide it is. Rows are all of one
 * height, and only those in view are made.
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  rowHeightIn: (width: number) => number,
) {
  const [view, setView] = useState<View>({ first: 0, height: 0, width: 0 })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => {
      const { scrollTop, clientHeight: height, clientWidth: width } = element
      const first = Math.floor(scrollTop / rowHeightIn(width))
      setView((before) =>
        before.first === first && before.height === height && before.width === width
          ? before
          : { first, height, width },
      )
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller, rowHeightIn])
  const page = Math.max(1, Math.floor(view.height / rowHeightIn(view.width)) - 1)
  return {
    width: view.width,
    page,
    first: Math.max(0, view.first - BEYOND),
    last: view.first + page + BEYOND,
  }
}
