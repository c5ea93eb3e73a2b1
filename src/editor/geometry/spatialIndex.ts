import type { Box } from '@/model/diagram'
import { overlap } from './box'

/** A side of the squares, in pixels. */
const CELL = 256

/** Boxes by the squares of a grid that they touch, so that neighbours are found without asking all. */
export class SpatialIndex<Item extends Box = Box> {
  private readonly cells = new Map<string, Item[]>()

  private readonly cell: number

  constructor(boxes: Iterable<Item> = [], cell = CELL) {
    this.cell = cell
    for (const box of boxes) this.add(box)
  }

  add(box: Item): void {
    for (const key of this.keysOf(box)) {
      const there = this.cells.get(key)
      if (there) there.push(box)
      else this.cells.set(key, [box])
    }
  }

  /** The area, in square pixels, that a box shares with those in the index. */
  overlapWith(box: Box): number {
    let area = 0
    for (const other of this.near(box)) area += sharedArea(box, other)
    return area
  }

  /** Whether a box shares more than an edge with one in the index. */
  touches(box: Box): boolean {
    return this.keysOf(box).some((key) => this.cells.get(key)?.some((other) => overlap(box, other)))
  }

  /** The boxes that share a square of the grid with this one, each once. */
  near(box: Box): Set<Item> {
    const found = new Set<Item>()
    for (const key of this.keysOf(box)) {
      for (const other of this.cells.get(key) ?? []) found.add(other)
    }
    return found
  }

  private keysOf({ x, y, width, height }: Box): string[] {
    const keys: string[] = []
    const numberOf = (at: number) => Math.floor(at / this.cell)
    for (let column = numberOf(x); column <= numberOf(x + width); column += 1) {
      for (let row = numberOf(y); row <= numberOf(y + height); row += 1) {
        keys.push(`${column},${row}`)
      }
    }
    return keys
  }
}

function sharedArea(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return width > 0 && height > 0 ? width * height : 0
}
