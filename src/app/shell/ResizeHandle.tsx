import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import styles from './ResizeHandle.module.css'

interface ResizeHandleProps {
  readonly label: string
  readonly width: number
  readonly range: readonly [smallest: number, largest: number]
  readonly onResize: (width: number) => void
}

const STEP = 24

/** The edge between the canvas and a panel on its right: dragged, or moved with the arrow keys. */
export function ResizeHandle({ label, width, range, onResize }: ResizeHandleProps) {
  const start = useRef<{ x: number; width: number } | null>(null)
  const [smallest, largest] = range
  const resize = (next: number) => onResize(Math.round(Math.min(largest, Math.max(smallest, next))))

  const grab = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, width }
  }
  const drag = (event: PointerEvent) => {
    if (start.current) resize(start.current.width + start.current.x - event.clientX)
  }
  const nudge = (event: KeyboardEvent) => {
    const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key]
    if (by === undefined) return
    event.preventDefault()
    resize(width + by)
  }

  return (
    // A separator that can be moved is a control, which these rules do not know; a rule (hr) is not.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.handle}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={smallest}
      aria-valuemax={largest}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={() => {
        start.current = null
      }}
      onKeyDown={nudge}
    />
  )
}
