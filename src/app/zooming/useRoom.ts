import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Box, Point } from '@/model/diagram'
import { keepGestures } from './gestures'
import type { Zooming } from './useZooming'
import { fitting, scrollTo, shareAt, type Sheet } from './zoom'

interface Parts {
  readonly room: RefObject<HTMLElement | null>
  /** What lies in it, as large as the picture is seen. */
  readonly sheet: RefObject<HTMLElement | null>
}

/** Lets a picture be looked at in its room: how near it is just now. */
export function useRoom({ room, sheet }: Parts, frame: Box, zooming: Zooming): number {
  const size = useSize(room)
  const { join } = zooming
  const zoom = zooming.zoom ?? fitting(frame, size)
  const latest = useRef(zooming)
  const seen = useRef(zoom)
  const held = useRef<{ readonly share: Point; readonly at: Point } | null>(null)
  useLayoutEffect(() => {
    latest.current = zooming
    seen.current = zoom
  })
  useEffect(() => {
    const element = room.current
    if (!element) return
    const hold = (at = middleOf(element)) => {
      const lying = sheet.current && lyingIn(element, sheet.current)
      held.current = lying && { share: shareAt(lying, at), at }
    }
    const leave = join({ element, zoom: () => seen.current, hold })
    const stop = keepGestures(element, latest)
    return () => {
      leave()
      stop()
    }
  }, [room, sheet, join])
  useLayoutEffect(() => {
    // Only after it was zoomed: then the picture has its new size, and is not seen yet.
    const [element, lying] = [room.current, sheet.current]
    if (!element || !lying || !held.current) return
    const { share, at } = held.current
    const { x, y } = scrollTo(lyingIn(element, lying), share, at)
    element.scrollTo(x, y)
    held.current = null
  })
  return zoom
}

function middleOf({ clientWidth, clientHeight }: HTMLElement): Point {
  return { x: clientWidth / 2, y: clientHeight / 2 }
}

function lyingIn({ scrollLeft, scrollTop }: HTMLElement, sheet: HTMLElement): Sheet {
  const { offsetLeft: x, offsetTop: y, offsetWidth: width, offsetHeight: height } = sheet
  return { x, y, width, height, scroll: { x: scrollLeft, y: scrollTop } }
}

const unmeasured = { width: 0, height: 0 }

/** How large a room is within its edges, without the bars by which it is scrolled. */
function useSize(room: RefObject<HTMLElement | null>) {
  const [size, setSize] = useState(unmeasured)
  useLayoutEffect(() => {
    const element = room.current
    if (!element) return
    const measure = () => {
      const { width, height } = element.getBoundingClientRect()
      setSize({ width: width - 2 * EDGE, height: height - 2 * EDGE })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [room])
  return size
}

/** Free on each side of a picture that fits, for what stands on its corners; as in the style sheet. */
const EDGE = 12
