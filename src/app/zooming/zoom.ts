import type { Box, Point } from '@/model/diagram'

/** How near one can come. */
const NEAREST = 3
/** How far away one can go: a diagram of thousands of elements is seen whole. */
const FARTHEST = 0.02
/** A small diagram is not blown up to fill its room. */
const LARGEST_FIT = 1
/** Of one press of a button or a key. */
export const STEP = 1.25
/** How much nearer a pixel of the wheel brings; a notch has a hundred. */
const WHEEL = 0.002

type Size = Pick<Box, 'width' | 'height'>

/** The zoom at which all of a picture is seen in a room. */
export function fitting(picture: Size, room: Size): number {
  if (room.width <= 0 || room.height <= 0) return LARGEST_FIT
  return within(Math.min(room.width / picture.width, room.height / picture.height, LARGEST_FIT))
}

/** The nearest zoom that there is. */
export function within(zoom: number): number {
  return Math.min(NEAREST, Math.max(FARTHEST, zoom))
}

/** How much nearer the wheel brings, whether it counts in pixels or in lines. */
export function factorOfWheel({ deltaY, deltaMode }: Pick<WheelEvent, 'deltaY' | 'deltaMode'>) {
  return Math.exp(-deltaY * WHEEL * (deltaMode === 0 ? 1 : 20))
}

/** A picture in its room: how large it is there, where it begins, and how far the room is scrolled. */
export interface Sheet extends Point, Size {
  readonly scroll: Point
}

/** What share of a picture lies before a point of the room, across and down. */
export function shareAt({ x, y, width, height, scroll }: Sheet, at: Point): Point {
  return { x: (scroll.x + at.x - x) / width, y: (scroll.y + at.y - y) / height }
}

/** How far to scroll, so that a share of the picture lies before a point of the room. */
export function scrollTo({ x, y, width, height }: Omit<Sheet, 'scroll'>, share: Point, at: Point) {
  return { x: share.x * width + x - at.x, y: share.y * height + y - at.y }
}
