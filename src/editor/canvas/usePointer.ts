import { type MouseEvent, type PointerEvent as ReactPointerEvent, useMemo } from 'react'
import { type Point, Side } from '@/model/diagram'
import type { ElementId, FlowId } from '@/model/id'
import { subjectKey } from '@/model/subject'
import { useWorkspace, type Workspace } from '@/store/workspace'
import { type Port, startConnecting } from './connectByPointer'
import { canvasOf } from './canvasStore'
import { notePointer } from './lastPointer'
import { startMarquee } from './marquee'
import { openMenuAt } from './openMenu'
import { pick, pickAt, pickOnly } from './picking'
import { startSlidingLabel } from './slideLabel'
import { subjectAt } from './subjectOfKey'
import { type Surface, useSurface } from './useSurface'

const LONG_PRESS = 500
const STILL = 4

/** What the pointer does on the canvas, apart from moving, panning and zooming, which React Flow does. */
export function usePointer() {
  const workspace = useWorkspace()
  const surface = useSurface()
  return useMemo(() => pointerHandlers(workspace, surface), [workspace, surface])
}

interface Press {
  readonly at: Point
  /** The record that was selected already, and is to be the only one if it is not moved. */
  readonly again: ReturnType<typeof subjectAt>
  readonly timer: ReturnType<typeof setTimeout> | undefined
}

function pointerHandlers(workspace: Workspace, surface: Surface) {
  const { toDiagram } = surface
  const canvas = canvasOf(workspace)
  let press: Press | null = null
  const isStill = ({ clientX, clientY }: { clientX: number; clientY: number }) =>
    press !== null && Math.hypot(clientX - press.at.x, clientY - press.at.y) <= STILL
  const holdFor = (at: Point) =>
    setTimeout(() => {
      if (press) openMenuAt(workspace, at)
      press = null
    }, LONG_PRESS)

  return {
    onPointerDownCapture: (event: ReactPointerEvent<HTMLElement>) => {
      clearTimeout(press?.timer)
      if (event.button !== 0 || isControl(event.target)) return
      const at = { x: event.clientX, y: event.clientY }
      const subject = subjectAt(event.target)
      const isSelected = subject !== null && canvas.getState().selected.has(subjectKey(subject))
      press = {
        at,
        again: isSelected ? subject : null,
        timer: event.pointerType === 'touch' ? holdFor(at) : undefined,
      }
      startGesture(workspace, event, surface)
    },
    onPointerMove: (event: ReactPointerEvent) => {
      if (press && !isStill(event)) clearTimeout(press.timer)
      notePointer(workspace, toDiagram(event))
    },
    onPointerUp: () => clearTimeout(press?.timer),
    onClickCapture: (event: MouseEvent) => {
      const again = press?.again
      const still = isStill(event)
      press = null
      // React Flow would clear the selection on its own terms.
      if (isPane(event.target)) event.stopPropagation()
      if (!still || event.shiftKey || event.ctrlKey || event.metaKey) return
      if (again) pickOnly(workspace, again)
      else if (isPane(event.target)) pickAt(workspace, toDiagram(event))
    },
    onDoubleClick: (event: MouseEvent) => {
      const subject = subjectAt(event.target)
      if (subject) workspace.session.getState().startRenaming(subject)
    },
    onContextMenu: (event: MouseEvent) => openMenu(workspace, event, toDiagram),
  }
}

/** From a dot a flow is drawn, on a record it is picked, on open ground a frame is drawn. */
function startGesture(
  workspace: Workspace,
  event: ReactPointerEvent<HTMLElement>,
  surface: Surface,
): void {
  const subject = subjectAt(event.target)
  const port = portAt(event.target)
  const { isPanning } = canvasOf(workspace).getState()
  if (port) startConnecting(workspace, port, event.nativeEvent, surface)
  else if (subject) {
    pick(workspace, subject, event)
    const label = labelAt(event.target)
    if (label) startSlidingLabel(workspace, label, event.nativeEvent, surface)
  } else if (isPane(event.target) && event.pointerType !== 'touch' && !isPanning) {
    startMarquee(workspace, event.nativeEvent, surface)
  }
}

function openMenu(workspace: Workspace, event: MouseEvent, toDiagram: Surface['toDiagram']): void {
  if (isControl(event.target)) return
  event.preventDefault()
  const subject = subjectAt(event.target)
  const { selected } = canvasOf(workspace).getState()
  if (!subject) pickAt(workspace, toDiagram(event))
  else if (!selected.has(subjectKey(subject))) pickOnly(workspace, subject)
  openMenuAt(workspace, { x: event.clientX, y: event.clientY })
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

function portAt(target: EventTarget): Port | null {
  const port = target instanceof Element ? target.closest('[data-port]') : null
  // The attribute is written by `Ports` from the element's id.
  const from = (port?.getAttribute('data-port') ?? null) as ElementId | null
  const side = Side.safeParse(port?.getAttribute('data-side'))
  return from && { from, side: side.success ? side.data : null }
}

function labelAt(target: EventTarget): FlowId | null {
  const label = target instanceof Element ? target.closest('[data-label]') : null
  // The attribute is written by `FlowLabel` from the flow's id.
  return (label?.getAttribute('data-label') ?? null) as FlowId | null
}
