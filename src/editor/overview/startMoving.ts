import { subjectKey } from '@/model/subject'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { followPointer } from '../canvas/followPointer'
import type { Gesture } from '../canvas/gesture'
import type { DrawnSubject } from '../canvas/subjectOfKey'
import type { Surface } from '../canvas/useSurface'

const STILL = 3

/** Moves what was pressed in the overview, as React Flow does with what it draws itself. */
export function startMoving(
  workspace: Workspace,
  subject: DrawnSubject,
  down: PointerEvent,
  surface: Surface,
): void {
  const key = subjectKey(subject)
  const { boxes, nodes, isPanning } = canvasOf(workspace).getState()
  const box = boxes.get(key)
  const isLocked = nodes.find(({ id }) => id === key)?.data.isLocked
  // A finger on the overview moves the view.
  if (!box || isLocked || isPanning || down.pointerType === 'touch') return
  let gesture: Gesture | null = null
  // Fetched long ago, or else it starts a little later.
  void import('../canvas/gesture').then(({ Gesture: Come }) => {
    gesture = new Come(workspace)
  })
  const start = surface.toDiagram(down)
  let isOn = false
  const move = (event: PointerEvent) => {
    if (!isOn && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) <= STILL) {
      return
    }
    if (!gesture) return
    if (!isOn) gesture.start()
    isOn = true
    const { x, y } = surface.toDiagram(event)
    gesture.moveTo(key, { x: box.x + x - start.x, y: box.y + y - start.y })
  }
  const end = (event: PointerEvent | null) => {
    if (isOn && event) gesture?.drop()
    else if (isOn) gesture?.breakOff()
  }
  followPointer(down, { move, end }, surface)
}
