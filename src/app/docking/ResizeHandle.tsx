import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { Edge } from './dockStore'
import styles from './ResizeHandle.module.css'

interface ResizeHandleProps {
  readonly label: string
  /** The edge of the workspace that the panel stands at; the handle is on its other side. */
  readonly edge: Edge
  readonly size: number
  readonly range: readonly [smallest: number, largest: number]
  readonly onResize: (size: number) => void
  /** Back to the size it had at first. */
  readonly onReset: () => void
  readonly onClose: () => void
}

const STEP = 24

/** The keys that make the panel larger, and those that make it smaller. */
const keys: { readonly [E in Edge]: readonly [larger: string, smaller: string] } = {
  right: ['ArrowLeft', 'ArrowRight'],
  left: ['ArrowRight', 'ArrowLeft'],
  bottom: ['ArrowUp', 'ArrowDown'],
}

/** The edge between the canvas and a panel: dragged, or moved with the arrow keys; Enter closes the panel. */
export function ResizeHandle(props: ResizeHandleProps) {
  const { label, edge, size, range, onReset } = props
  const start = useRef<{ at: number; size: number } | null>(null)
  const resize = (next: number) => props.onResize(Math.round(within(range, next)))
  const along = ({ clientX, clientY }: PointerEvent) =>
    ({ right: -clientX, left: clientX, bottom: -clientY })[edge]

  const grab = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { at: along(event), size }
  }
  const drag = (event: PointerEvent) => {
    if (start.current) resize(start.current.size + along(event) - start.current.at)
  }
  return (
    // A separator that can be moved is a control, which these rules do not know; a rule (hr) is not.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.handle}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      aria-orientation={edge === 'bottom' ? 'horizontal' : 'vertical'}
      aria-label={label}
      aria-valuenow={size}
      aria-valuemin={range[0]}
      aria-valuemax={range[1]}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={() => {
        start.current = null
      }}
      onDoubleClick={onReset}
      onKeyDown={(event) => onKey(event, props, resize)}
    />
  )
}

function onKey(event: KeyboardEvent, props: ResizeHandleProps, resize: (size: number) => void) {
  const { edge, size, range, onClose } = props
  const [larger, smaller] = keys[edge]
  const next = {
    [larger]: size + STEP,
    [smaller]: size - STEP,
    Home: range[0],
    End: range[1],
  }[event.key]
  if (next !== undefined) resize(next)
  else if (event.key === 'Enter') onClose()
  else return
  event.preventDefault()
}

function within([smallest, largest]: ResizeHandleProps['range'], size: number): number {
  return Math.min(largest, Math.max(smallest, size))
}
