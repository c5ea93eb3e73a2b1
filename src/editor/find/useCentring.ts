import { useReactFlow } from '@xyflow/react'
import { useEffect } from 'react'
import { useWorkspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { subjectOfKey } from '../canvas/subjectOfKey'
import { centreOf } from '../geometry/box'

/** Brings what has a key into the middle of the view whenever that is another. */
export function useCentring(key: string | null): void {
  const workspace = useWorkspace()
  const flow = useReactFlow()
  useEffect(() => {
    const { boxes, lines } = canvasOf(workspace).getState()
    const subject = key ? subjectOfKey(key) : null
    const line = subject?.type === 'flow' ? lines.get(subject.id)?.bounds : undefined
    const box = key ? (boxes.get(key) ?? line) : undefined
    if (!box) return
    const { x, y } = centreOf(box)
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    void flow.setCenter(x, y, { zoom: flow.getZoom(), duration: isCalm ? 0 : 160 })
  }, [key, workspace, flow])
}
