import { type MouseEvent, type PointerEvent as ReactPointerEvent, useMemo } from 'react'
import { Side } from '@/model/diagram'
import type { ElementId, FlowId } from '@/model/id'
import { useWorkspace, type Workspace } from '@/store/workspace'
import { startMoving } from '../overview/startMoving'
import { type Port, startConnecting } from './connectByPointer'
import { startPulling } from './bending'
import { canvasOf } from './canvasStore'
import { groundBeside, isPane } from './groundBeside'
import { notePointer } from './lastPointer'
import { startMarquee } from './marquee'
import { askWhatToAdd, openMenuAt } from './openMenu'
import { isAdding, isSelected, pick, pickAt, pickOnly } from './picking'
import { Press } from './press'
import { startSlidingLabel } from './slideLabel'
import { subjectUnder } from './subjectUnder'
import { type Surface, useSurface } from './useSurface'

/** What the pointer does on the canvas, apart from moving and panning by one, which React Flow does. */
export function usePointer() {
  const workspace = useWorkspace()
  const surface = useSurface()
  return useMemo(() => pointerHandlers(workspace, surface), [workspace, surface])
}

function pointerHandlers(workspace: Workspace, surface: Surface) {
  const press = new Press(workspace, surface)
  return {
    onPointerDownCapture: (event: ReactPointerEvent<HTMLElement>) => {
      workspace.session.getState().workIn('canvas')
      // Whoever goes on with the pointer needs to see no more where the keys are.
      event.currentTarget.dataset['pointed'] = 'true'
      if (event.button !== 0 || isControl(event.target)) return
      if (press.begin(event)) startGesture(workspace, event, surface)
    },
    onPointerMove: (event: ReactPointerEvent) => {
      press.wander(event)
      notePointer(workspace, surface.toDiagram(event))
    },
    onPointerUp: () => press.lift(),
    onPointerCancel: () => press.lift(),
    onClickCapture: (event: MouseEvent) => {
      const isOpen = isPane(event.target)
      // React Flow would clear the selection on its own terms.
      if (isOpen) event.stopPropagation()
      press.finish(event, isOpen || groundBeside(event) !== null)
    },
    onDoubleClick: (event: MouseEvent) => {
      const subject = subjectUnder(workspace, event, surface)
      if (subject) workspace.session.getState().startRenaming(subject)
      else if (isPane(event.target)) askWhatToAdd(workspace, surface.toDiagram(event))
    },
    onContextMenu: (event: MouseEvent) => openMenu(workspace, event, surface),
  }
}

/** From a dot a flow is drawn, on a record it is picked, on open ground a frame is drawn. */
function startGesture(
  workspace: Workspace,
  event: ReactPointerEvent<HTMLElement>,
  surface: Surface,
): void {
  const subject = subjectUnder(workspace, event, surface)
  const port = portAt(event.target)
  const { isPanning } = canvasOf(workspace).getState()
  if (port) startConnecting(workspace, port, event.nativeEvent, surface)
  else if (subject) {
    // What is selected already is taken out of the selection by a click, and not by a drag.
    if (!isAdding(event) || !isSelected(workspace, subject)) pick(workspace, subject, event)
    const label = labelAt(event.target)
    if (label) startSlidingLabel(workspace, label, event.nativeEvent, surface)
    else if (subject.type === 'flow')
      startPulling(workspace, subject.id, event.nativeEvent, surface)
    else if (isPane(event.target)) startMoving(workspace, subject, event.nativeEvent, surface)
  } else if (isPane(event.target) && event.pointerType !== 'touch' && !isPanning) {
    startMarquee(workspace, event.nativeEvent, surface)
  }
}

function openMenu(workspace: Workspace, event: MouseEvent, surface: Surface): void {
  if (isControl(event.target)) return
  event.preventDefault()
  const subject = subjectUnder(workspace, event, surface)
  const at = surface.toDiagram(event)
  if (!subject) pickAt(workspace, at, surface.view().zoom)
  else if (!isSelected(workspace, subject)) pickOnly(workspace, subject)
  const ground = isPane(event.target) ? at : null
  openMenuAt(workspace, { x: event.clientX, y: event.clientY }, ground)
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
