import { useReactFlow } from '@xyflow/react'
import { useEffect, useEffectEvent } from 'react'
import { centreOf } from '../geometry/box'
import type { FoundOn } from './hitsOn'

/** Brings what was found into the middle of the view whenever it is something else. */
export function useCentring(found: FoundOn | null): void {
  const flow = useReactFlow()
  const centre = useEffectEvent(() => {
    if (!found) return
    const { x, y } = centreOf(found.box)
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    void flow.setCenter(x, y, { zoom: flow.getZoom(), duration: isCalm ? 0 : 160 })
  })
  const key = found?.key
  useEffect(() => {
    if (key) centre()
  }, [key])
}
