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
/** Of two fingers on a touchpad, which browsers tell as a wheel, by a hundred times the logarithm. */
const PINCH = 0.01
/** Fingers come in small steps, and a notch of a wheel in one large one. */
const LEAST_NOTCH = 40

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

/** How much nearer the wheel brings, whether it counts in pixels or in lines, or two fingers on a touchpad. */
export function factorOfWheel({ deltaY, deltaMode }: Pick<WheelEvent, 'deltaY' | 'deltaMode'>) {
  if (deltaMode !== 0) return Math.exp(-deltaY * WHEEL * 20)
  return Math.exp(-deltaY * (Math.abs(deltaY) < LEAST_NOTCH ? PINCH : WHEEL))
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
