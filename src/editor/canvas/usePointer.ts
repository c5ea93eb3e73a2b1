import { useReactFlow } from '@xyflow/react'
import { type PointerEvent as ReactPointerEvent, useMemo, useRef } from 'react'
import type { Point } from '@/model/diagram'
import type { ElementId } from '@/model/id'
import { subjectKey } from '@/model/subject'
import { useWorkspace } from '@/store/workspace'
import { startConnecting } from './connectByPointer'
import { canvasOf } from './canvasStore'
import { notePointer } from './lastPointer'
import { startMarquee } from './marquee'
import { openMenuAt } from './openMenu'
import { pick, pickAt, pickOnly } from './picking'
import { subjectAt } from './subjectOfKey'

const LONG_PRESS = 500
const STILL = 4

/** What the pointer does on the canvas, apart from moving, panning and zooming, which React Flow does. */
export function usePointer() {
  const workspace = useWorkspace()
  const { screenToFlowPosition } = useReactFlow()
  const press = useRef<Press | null>(null)
  return useMemo(() => {
    const toDiagram = (event: { clientX: number; clientY: number }) =>
      screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false })
    return pointerHandlers({ workspace, toDiagram, press })
  }, [workspace, screenToFlowPosition])
}

interface Press {
  readonly at: Point
  /** The record that was selected already, and is to be the only one if it is not moved. */
  readonly again: ReturnType<typeof subjectAt>
  readonly timer: ReturnType<typeof setTimeout> | undefined
}

interface Surroundings {
  readonly workspace: ReturnType<typeof useWorkspace>
  readonly toDiagram: (event: { clientX: number; clientY: number }) => Point
  readonly press: { current: Press | null }
}

function pointerHandlers({ workspace, toDiagram, press }: Surroundings) {
  const canvas = canvasOf(workspace)
  const isStill = ({ clientX, clientY }: { clientX: number; clientY: number }) =>
    press.current !== null &&
    Math.hypot(clientX - press.current.at.x, clientY - press.current.at.y) <= STILL

  const onPointerDown = (event: ReactPointerEvent<HTMLElement>) => {
    clearTimeout(press.current?.timer)
    if (event.button !== 0 || isControl(event.target)) return
    const at = { x: event.clientX, y: event.clientY }
    const timer = event.pointerType === 'touch' ? setTimeout(() => held(at), LONG_PRESS) : undefined
    const subject = subjectAt(event.target)
    const port = portAt(event.target)
    const isSelected = subject !== null && canvas.getState().selected.has(subjectKey(subject))
    press.current = { at, again: isSelected ? subject : null, timer }
    if (port) startConnecting(workspace, port, event.nativeEvent, toDiagram)
    else if (subject) pick(workspace, subject, event)
    else if (
      isPane(event.target) &&
      event.pointerType !== 'touch' &&
      !canvas.getState().isPanning
    ) {
      startMarquee(workspace, event.nativeEvent, toDiagram)
    }
  }

  const held = (at: Point) => {
    if (press.current) openMenuAt(workspace, at)
    press.current = null
  }

  return {
    onPointerDownCapture: onPointerDown,
    onPointerMove: (event: ReactPointerEvent) => {
      if (press.current && !isStill(event)) clearTimeout(press.current.timer)
      notePointer(workspace, toDiagram(event))
    },
    onPointerUp: () => clearTimeout(press.current?.timer),
    onClickCapture: (event: React.MouseEvent) => {
      const again = press.current?.again
      const still = isStill(event)
      press.current = null
      // React Flow would clear the selection on its own terms.
      if (isPane(event.target)) event.stopPropagation()
      if (!still || event.shiftKey || event.ctrlKey || event.metaKey) return
      if (again) pickOnly(workspace, again)
      else if (isPane(event.target)) pickAt(workspace, toDiagram(event))
    },
    onDoubleClick: (event: React.MouseEvent) => {
      const subject = subjectAt(event.target)
      if (subject) workspace.session.getState().startRenaming(subject)
    },
    onContextMenu: (event: React.MouseEvent) => {
      if (isControl(event.target)) return
      event.preventDefault()
      const subject = subjectAt(event.target)
      const isSelected = subject && canvas.getState().selected.has(subjectKey(subject))
      if (subject && !isSelected) pickOnly(workspace, subject)
      else if (!subject) pickAt(workspace, toDiagram(event))
      openMenuAt(workspace, { x: event.clientX, y: event.clientY })
    },
  }
}

function isPane(target: EventTarget): boolean {
  return target instanceof Element && target.classList.contains('react-flow__pane')
}

/** Fields, buttons and the corners of a boundary have a meaning of their own. */
function isControl(target: EventTarget): boolean {
  if (!(target instanceof Element)) return true
  return (
    target.closest('textarea, input, button, .react-flow__resize-control, .react-flow__minimap') !==
    null
  )
}

function portAt(target: EventTarget): ElementId | null {
  const port = target instanceof Element ? target.closest('[data-port]') : null
  // The attribute is written by `Ports` from the element's id.
  return (port?.getAttribute('data-port') ?? null) as ElementId | null
}
