import type { Workspace } from '@/store/workspace'
import { boxBetween } from '../geometry/box'
import { takenBy } from '../geometry/hitTest'
import { canvasOf } from './canvasStore'
import { followPointer } from './followPointer'
import { subjectOfKey } from './subjectOfKey'
import type { Surface } from './useSurface'

const STILL = 4

/** Draws a frame from where the pointer went down, and selects what it takes while it grows. */
export function startMarquee(workspace: Workspace, down: PointerEvent, surface: Surface): void {
  const canvas = canvasOf(workspace)
  const { session } = workspace
  const kept = down.shiftKey ? session.getState().selection : []
  const start = surface.toDiagram(down)
  let isOn = false
  followPointer(
    down,
    {
      move: (event) => {
        isOn ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > STILL
        if (!isOn) return
        const marquee = boxBetween(start, surface.toDiagram(event))
        canvas.setState({ marquee })
        const taken = takenBy(marquee, canvas.getState().boxes)
        session.getState().select([...kept, ...taken.flatMap((key) => subjectOfKey(key) ?? [])])
      },
      end: () => canvas.setState({ marquee: null }),
    },
    surface,
  )
}
