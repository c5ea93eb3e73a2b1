import type { Workspace } from '@/store/workspace'
import { canvasOf } from './canvasStore'

/** Somewhat longer than the motion of the style sheet, in milliseconds. */
const MOTION = 260

const timers = new WeakMap<Workspace, ReturnType<typeof setTimeout>>()

/** Lets what changes its place now go there in one soft move. From afar, where it would stutter, it jumps. */
export function settle(workspace: Workspace): void {
  const canvas = canvasOf(workspace)
  if (canvas.getState().isFar) return
  clearTimeout(timers.get(workspace))
  canvas.setState({ isSettling: true })
  timers.set(
    workspace,
    setTimeout(() => canvas.setState({ isSettling: false }), MOTION),
  )
}
