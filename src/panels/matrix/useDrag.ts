import { type PointerEvent, useRef } from 'react'
import type { Cell } from '@/model/riskScale'
import { cellOfKey } from './cellAfter'

/** What something that can be dragged listens to. */
export interface DragProps {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerCancel: () => void
  readonly onClick: () => void
}

interface Dragging {
  /** Null where there is no cell. */
  readonly onDrag: (over: Cell | null) => void
  readonly onDrop: (dragged: HTMLElement) => void
  readonly onGiveUp: () => void
  readonly onPress: () => void
}

/** Where it was pressed, whether it has been dragged since, and whether that was given up. */
interface Pressed {
  readonly x: number
  readonly y: number
  hasMoved: boolean
  isOver: boolean
}

/** How far a finger or a mouse may tremble before it drags, in pixels. */
const TREMBLE = 4

/** Tells a press from a drag over the cells of the matrix, and moves what follows the pointer. */
export function useDrag() {
  const pressed = useRef<Pressed | null>(null)
  const { ghost, place } = useGhost()
  const dragProps = ({ onDrag, onDrop, onGiveUp, onPress }: Dragging): DragProps => ({
    onPointerDown: ({ button, currentTarget, pointerId, clientX: x, clientY: y }) => {
      if (button !== 0) return
      currentTarget.setPointerCapture(pointerId)
      pressed.current = { x, y, hasMoved: false, isOver: false }
    },
    onPointerMove: ({ currentTarget, pointerId, clientX: x, clientY: y }) => {
      const start = pressed.current
      if (!start || start.isOver || !currentTarget.hasPointerCapture(pointerId)) return
      if (!start.hasMoved && Math.hypot(x - start.x, y - start.y) < TREMBLE) return
      start.hasMoved = true
      place(x, y)
      onDrag(cellAt(x, y))
    },
    onPointerUp: ({ currentTarget }) => {
      const start = pressed.current
      if (start?.hasMoved && !start.isOver) onDrop(currentTarget)
      // A click follows, where one does, and Enter presses later without a pointer.
      setTimeout(() => {
        pressed.current = null
      })
    },
    onPointerCancel: onGiveUp,
    onClick: () => {
      if (!pressed.current?.hasMoved) onPress()
    },
  })
  const stop = () => {
    if (pressed.current) pressed.current.isOver = true
  }
  return { ghost, dragProps, stop }
}

/** What follows the pointer. It is moved without being drawn anew. */
function useGhost() {
  const shown = useRef<HTMLElement | null>(null)
  const at = useRef({ x: 0, y: 0 })
  const put = () => {
    const around = shown.current?.offsetParent
    if (!around) return
    const { left, top } = around.getBoundingClientRect()
    const [x, y] = [at.current.x - left, at.current.y - top + around.scrollTop]
    shown.current?.style.setProperty('translate', `${x}px ${y}px`)
  }
  return {
    ghost: (element: HTMLElement | null) => {
      shown.current = element
      put()
    },
    place: (x: number, y: number) => {
      at.current = { x, y }
      put()
    },
  }
}

/** The cell of the matrix at a place on the page. */
function cellAt(x: number, y: number): Cell | null {
  const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-cell]')
  return cell ? cellOfKey(cell.dataset['cell'] ?? '') : null
}
