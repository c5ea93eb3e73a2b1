import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useMemo } from 'react'
import type { Box, Point } from '@/model/diagram'
import { holds } from '../geometry/box'
import type { View } from '../geometry/pinch'

/** The part of the page that the diagram is drawn on. */
export interface Surface {
  /** A place in the window as a place on the diagram. */
  readonly toDiagram: (event: { readonly clientX: number; readonly clientY: number }) => Point
  /** Moves the view, in pixels of the window. */
  readonly panBy: (by: Point) => void
  /** How the diagram lies on it just now. */
  readonly view: () => View
  readonly setView: (view: View) => void
  /** Where it is in the window. */
  readonly bounds: () => Box | null
  /** Whether a place in the window is on it. */
  readonly holds: (event: { readonly clientX: number; readonly clientY: number }) => boolean
}

export function useSurface(): Surface {
  const { screenToFlowPosition } = useReactFlow()
  const store = useStoreApi()
  return useMemo(() => {
    const bounds = () => store.getState().domNode?.getBoundingClientRect() ?? null
    return {
      toDiagram: ({ clientX, clientY }) =>
        screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false }),
      panBy: (by) => void store.getState().panBy(by),
      view: () => {
        const [x, y, zoom] = store.getState().transform
        return { x, y, zoom }
      },
      setView: (view) => void store.getState().panZoom?.setViewport(view),
      bounds,
      holds: ({ clientX, clientY }) => {
        const box = bounds()
        return box !== null && holds(box, { x: clientX, y: clientY })
      },
    }
  }, [screenToFlowPosition, store])
}
