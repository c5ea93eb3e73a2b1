import { type ReactFlowState, useStore } from '@xyflow/react'
import { useMemo } from 'react'
import type { Box } from '@/model/diagram'

/** In steps of this many pixels of the diagram, so that panning rarely changes what is in view. */
const STEP = 256

/** What is in view, a little more than that, in pixels of the diagram. */
export function useViewBox(): Box {
  const written = useStore(viewOf)
  return useMemo(() => {
    const [x = 0, y = 0, right = 0, bottom = 0] = written.split(' ').map(Number)
    return { x, y, width: right - x, height: bottom - y }
  }, [written])
}

function viewOf({ transform: [x, y, zoom], width, height }: ReactFlowState): string {
  return [
    outwards(-x / zoom, Math.floor),
    outwards(-y / zoom, Math.floor),
    outwards((width - x) / zoom, Math.ceil),
    outwards((height - y) / zoom, Math.ceil),
  ].join(' ')
}

function outwards(value: number, round: (value: number) => number): number {
  return round(value / STEP) * STEP
}
