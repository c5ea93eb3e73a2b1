import { z } from 'zod/mini'
import { Box, Point } from '@/model/diagram'
import { type Json, listOf, member } from '../json'
import type { Taking } from './taking'

const Size = z.pick(Box, { width: true, height: true })

/** Where a cell is drawn, taken off it; null when it does not say, or says what cannot be drawn. */
export function takeBox(drawing: Taking): Box | null {
  const position = takePoint(drawing, 'position')
  const size =
    drawing.take('size', (json) => Size.safeParse(json).data ?? null) ??
    looseSize(drawing.look('size'))
  return position && size ? { ...position, ...size } : null
}

function looseSize(json: Json | undefined): Pick<Box, 'width' | 'height'> | null {
  const size = { width: member(json, 'width'), height: member(json, 'height') }
  return Size.safeParse(size).data ?? null
}

/** A point, taken if it is nothing but that, and only looked at if there is more to it. */
export function takePoint(drawing: Taking, name: string): Point | null {
  return (
    drawing.take(name, (json) => Point.safeParse(json).data ?? null) ?? pointOf(drawing.look(name))
  )
}

function pointOf(json: Json | undefined): Point | null {
  return Point.safeParse({ x: member(json, 'x'), y: member(json, 'y') }).data ?? null
}

const most = 198

/** The bends of a line: taken if all of them can be drawn as they are. */
export function takeBends(drawing: Taking): Point[] {
  const exact = drawing.take('vertices', (json) => {
    const parsed = z.array(Point).check(z.maxLength(most)).safeParse(json)
    return parsed.data ?? null
  })
  return (
    exact ??
    listOf(drawing.look('vertices'))
      .flatMap((one) => pointOf(one) ?? [])
      .slice(0, most)
  )
}

/** The place of a cell that has none: below the others that have none, so that it can be seen. */
export function placeOfTheLost(already: number): Box {
  return { x: 0, y: already * 100, width: 160, height: 80 }
}

export function middleOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Whether a box lies wholly inside another. */
export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

/** Whether a point lies in a box or on its edge. */
export function isWithin({ x, y }: Point, box: Box): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height
}
