import { type TouchEvent, useMemo } from 'react'
import type { Point } from '@/model/diagram'
import { type Grip, gripOf, pinched, type View } from '../geometry/pinch'
import { panBeside } from './groundBeside'
import { type Surface, useSurface } from './useSurface'

/**
 * Two fingers move and zoom the view, wherever they come down: React Flow sees only those on open
 * ground. From the second finger until the last is gone the touches are ours.
 */
export function usePinch(limits: { readonly least: number; readonly most: number }) {
  const surface = useSurface()
  return useMemo(() => pinchHandlers(surface, limits), [surface, limits])
}

function pinchHandlers(surface: Surface, limits: { least: number; most: number }) {
  let held: { readonly grip: Grip; readonly view: View } | null = null
  const hold = (fingers: readonly Point[]) => {
    held = { grip: gripOf(fingers), view: surface.view() }
  }
  const release = (event: TouchEvent) => {
    if (!held) return
    const fingers = fingersOf(event)
    if (fingers.length > 0) hold(fingers)
    else held = null
  }
  return {
    onTouchStartCapture: (event: TouchEvent) => {
      const fingers = fingersOf(event)
      if (!held && fingers.length < 2) return panBeside(event.nativeEvent)
      event.stopPropagation()
      hold(fingers)
    },
    onTouchMoveCapture: (event: TouchEvent) => {
      if (!held) return
      event.stopPropagation()
      const grips = { before: held.grip, now: gripOf(fingersOf(event)) }
      surface.setView(pinched(held.view, grips, limits))
    },
    onTouchEndCapture: release,
    onTouchCancelCapture: release,
  }
}

/** The fingers on the drawing, those on its fields and on the minimap left out. */
function fingersOf({ currentTarget, nativeEvent }: TouchEvent): Point[] {
  const bounds = currentTarget.getBoundingClientRect()
  return [...nativeEvent.touches].flatMap(({ target, clientX, clientY }) => {
    const isOn = target instanceof Element && currentTarget.contains(target)
    if (!isOn || target.closest('input, textarea, .react-flow__minimap')) return []
    return [{ x: clientX - bounds.x, y: clientY - bounds.y }]
  })
}
