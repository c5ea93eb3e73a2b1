import { type ElementKind, type ElementType, kindEntry } from '@/model/vocabulary/elementKinds'
import type { Sketch } from '@/rules/sketch'

/** An element of a small drawing, in pixels. */
export interface PlacedElement {
  readonly name: string
  readonly kind: ElementKind
  readonly type: ElementType
  readonly x: number
  readonly y: number
}

/** A flow of a small drawing: from the edge of one element to that of another. */
export interface PlacedFlow {
  readonly name: string
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export interface ExampleLayout {
  readonly width: number
  readonly height: number
  /** All elements are as wide as the longest name asks for. */
  readonly boxWidth: number
  readonly elements: readonly PlacedElement[]
  readonly flows: readonly PlacedFlow[]
}

export const boxHeight = 40
const gap = { across: 44, down: 16 }

/** What an icon and the edges take, and about how much a letter does. */
const besides = 40
const letter = 7

/**
 * A sketch laid out from left to right along its flows: what nothing sends to comes first, then what
 * it sends to, and so on.
 */
export function exampleLayout({ elements = {}, flows = {} }: Sketch): ExampleLayout {
  const names = Object.keys(elements)
  const ends = Object.entries(flows).map(([name, entry]) => {
    const [from = '', to = ''] = (typeof entry === 'string' ? entry : entry[0]).split(' -> ')
    return { name, from, to }
  })
  const boxWidth = Math.max(0, ...names.map((name) => besides + letter * name.length))
  const columns = columnsOf(names, ends)
  const placed = names.map((name): PlacedElement => {
    const entry = elements[name] ?? 'process'
    const kind = typeof entry === 'string' ? entry : entry[0]
    const column = columns.findIndex((members) => members.includes(name))
    const row = columns[column]?.indexOf(name) ?? 0
    const x = column * (boxWidth + gap.across)
    return { name, kind, type: kindEntry(kind).type, x, y: row * (boxHeight + gap.down) }
  })
  return {
    width: Math.max(0, ...placed.map(({ x }) => x + boxWidth)),
    height: Math.max(0, ...placed.map(({ y }) => y + boxHeight)),
    boxWidth,
    elements: placed,
    flows: ends.flatMap(({ name, from, to }) => {
      const start = placed.find((each) => each.name === from)
      const end = placed.find((each) => each.name === to)
      return start && end && start !== end ? [{ name, ...lineBetween(start, end, boxWidth) }] : []
    }),
  }
}

interface Ends {
  readonly from: string
  readonly to: string
}

/** Each column is what the one before sends to, less what has its place already. */
function columnsOf(names: readonly string[], flows: readonly Ends[]): readonly string[][] {
  const columns: string[][] = []
  let rest = [...names]
  while (rest.length > 0) {
    const before = columns.at(-1)
    const reached = before
      ? rest.filter((name) => flows.some(({ from, to }) => to === name && before.includes(from)))
      : rest.filter((name) => flows.every(({ to }) => to !== name))
    // What nothing leads to from here starts anew, as a circle does.
    const column = reached.length > 0 ? reached : rest.slice(0, 1)
    columns.push(column)
    rest = rest.filter((name) => !column.includes(name))
  }
  return columns
}

function lineBetween(start: PlacedElement, end: PlacedElement, width: number) {
  if (end.x === start.x) {
    const x = start.x + width / 2
    return end.y > start.y
      ? { x1: x, y1: start.y + boxHeight, x2: x, y2: end.y }
      : { x1: x, y1: start.y, x2: x, y2: end.y + boxHeight }
  }
  const isForward = end.x > start.x
  return {
    x1: isForward ? start.x + width : start.x,
    y1: start.y + boxHeight / 2,
    x2: isForward ? end.x : end.x + width,
    y2: end.y + boxHeight / 2,
  }
}
