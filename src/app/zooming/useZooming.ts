import { useMemo, useState } from 'react'
import type { Point } from '@/model/diagram'
import { STEP, within } from './zoom'

/** A part of the page in which a picture is seen. */
export interface Room {
  readonly element: HTMLElement
  readonly zoom: () => number
  /** Keeps what is at a point of the room there while it is zoomed; without one, what is in the middle. */
  readonly hold: (at: Point | undefined) => void
}

/** How near some pictures are looked at, all of them at the same place. */
export interface Zooming {
  /** Null fits a picture into its room. */
  readonly zoom: number | null
  readonly by: (factor: number, at?: Point) => void
  readonly fit: () => void
  /** Takes a room into this. Returns the way out. */
  readonly join: (room: Room) => () => void
  /** A room was scrolled, and the others follow. */
  readonly follow: (element: HTMLElement) => void
}

/** Keeps how near pictures are looked at. Rooms of one size scroll as one. */
export function useZooming(): Zooming {
  const [zoom, setZoom] = useState<number | null>(null)
  const [rooms] = useState(() => new Set<Room>())
  const ways = useMemo(() => waysOf(rooms, setZoom), [rooms])
  return useMemo(() => ({ zoom, ...ways }), [zoom, ways])
}

function waysOf(rooms: Set<Room>, setZoom: (zoom: number | null) => void): Omit<Zooming, 'zoom'> {
  return {
    by: (factor, at) => {
      const [first] = rooms
      if (!first) return
      for (const room of rooms) room.hold(at)
      setZoom(within(first.zoom() * factor))
    },
    fit: () => setZoom(null),
    join: (room) => {
      rooms.add(room)
      return () => void rooms.delete(room)
    },
    follow: ({ scrollLeft, scrollTop }) => {
      // One that is there already is not told again, or they would call each other for ever.
      for (const { element } of rooms) {
        if (element.scrollLeft !== scrollLeft) element.scrollLeft = scrollLeft
        if (element.scrollTop !== scrollTop) element.scrollTop = scrollTop
      }
    },
  }
}

/** Nearer and further by keys, as on the canvas. Whether a key was one of them. */
export function zoomedByKey(key: string, { by, fit }: Zooming): boolean {
  if (key === '+' || key === '=') by(STEP)
  else if (key === '-') by(1 / STEP)
  else if (key === '0') fit()
  else return false
  return true
}
