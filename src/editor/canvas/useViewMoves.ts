import type { Viewport } from '@xyflow/react'
import { type RefObject, useEffect, useMemo } from 'react'
import { useZoomLevel } from './useZoomLevel'

/** The view has come to rest when nothing has moved it for so long, in milliseconds. */
const REST = 200

/** What follows when the view is moved: how near it is, and that it moves just now. */
export function useViewMoves(surface: RefObject<HTMLDivElement | null>) {
  const noteZoom = useZoomLevel()
  const moving = useMemo(() => markMoving(surface), [surface])
  useEffect(() => moving.stop, [moving])
  return useMemo(
    () => (event: unknown, view: Viewport) => {
      noteZoom(event, view)
      moving.note()
    },
    [noteZoom, moving],
  )
}

/** Lets the style sheet know, and nobody else: in a frame that moves the view React has nothing to do. */
function markMoving(surface: RefObject<HTMLDivElement | null>) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const rest = () => {
    timer = undefined
    surface.current?.removeAttribute('data-moving')
  }
  return {
    note: () => {
      if (timer === undefined) surface.current?.setAttribute('data-moving', 'true')
      clearTimeout(timer)
      timer = setTimeout(rest, REST)
    },
    stop: () => clearTimeout(timer),
  }
}
