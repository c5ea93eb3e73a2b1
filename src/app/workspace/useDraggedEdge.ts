import { type PointerEvent, useRef, useState } from 'react'

/** How far a finger may tremble in a press, in pixels. */
const STILL = 6

/** A sheet is not dragged out of reach. */
const LEAST = 0.1

interface Ends {
  readonly onPress: () => void
  /** Told the share of the room that the sheet was dragged to. */
  readonly onLetGo: (share: number) => void
}

/** Lets the upper edge of a sheet be dragged: the share of its room that it takes while it is. */
export function useDraggedEdge(share: number, { onPress, onLetGo }: Ends) {
  const start = useRef<{ readonly y: number; readonly room: number } | null>(null)
  const [dragged, setDragged] = useState<number | null>(null)

  const grab = (event: PointerEvent<HTMLElement>) => {
    const edge = event.currentTarget
    const room = edge.parentElement?.parentElement?.clientHeight ?? 0
    if (room === 0 || isButton(event.target)) return
    edge.setPointerCapture(event.pointerId)
    start.current = { y: event.clientY, room }
  }
  const drag = ({ clientY }: PointerEvent) => {
    if (!start.current) return
    const by = (clientY - start.current.y) / start.current.room
    setDragged(Math.min(1, Math.max(LEAST, share - by)))
  }
  const letGo = ({ clientY }: PointerEvent) => {
    if (!start.current) return
    const isStill = Math.abs(clientY - start.current.y) < STILL
    start.current = null
    setDragged(null)
    if (isStill) onPress()
    else if (dragged !== null) onLetGo(dragged)
  }
  const listeners = {
    onPointerDown: grab,
    onPointerMove: drag,
    onPointerUp: letGo,
    onPointerCancel: letGo,
  }
  return { dragged, listeners }
}

const isButton = (target: EventTarget) =>
  target instanceof Element && target.closest('button') !== null
