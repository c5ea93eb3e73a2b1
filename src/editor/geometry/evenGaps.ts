import type { Box } from '@/model/diagram'
import type { Axis } from './aligning'

/** A gap between two things, as it is drawn: along an axis from one place to another. */
export interface Gap {
  readonly axis: Axis
  readonly from: number
  readonly to: number
  /** Where it is drawn across the axis. */
  readonly across: number
}

/** How far something is moved to stand in even gaps, and those gaps. */
export interface EvenGaps {
  readonly by: number
  readonly gaps: readonly Gap[]
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The nearest place along an axis, if one is within reach, where the gaps to the neighbours in its row are even. */
export function evenGaps(
  box: Box,
  others: readonly Box[],
  axis: Axis,
  reach: number,
): EvenGaps | null {
  const across = axis === 'x' ? 'y' : 'x'
  const own = spanOf(box, axis)
  const row = others
    .filter((other) => touches(spanOf(other, across), spanOf(box, across)))
    .map((other) => spanOf(other, axis))
  const before = nearest(row.filter(({ end }) => end <= own.start + reach))
  const after = nearest(row.filter(({ start }) => start >= own.end - reach).map(mirrored))
  const [left, farLeft] = before
  const [right, farRight] = after.map(mirrored)
  const size = own.end - own.start
  const middle = middleOf(spanOf(box, across))
  const place = (start: number, spans: readonly (readonly [number, number])[]): EvenGaps => ({
    by: start - own.start,
    gaps: spans.map(([from, to]) => ({ axis, from, to, across: middle })),
  })
  const candidates: EvenGaps[] = []
  if (left && right) {
    const start = Math.round((left.end + right.start - size) / 2)
    candidates.push(
      place(start, [
        [left.end, start],
        [start + size, right.start],
      ]),
    )
  }
  if (left && farLeft) {
    const start = left.end + (left.start - farLeft.end)
    candidates.push(
      place(start, [
        [farLeft.end, left.start],
        [left.end, start],
      ]),
    )
  }
  if (right && farRight) {
    const start = right.start - (farRight.start - right.end) - size
    candidates.push(
      place(start, [
        [start + size, right.start],
        [right.end, farRight.start],
      ]),
    )
  }
  const [best] = candidates
    .filter(({ by, gaps }) => Math.abs(by) <= reach && gaps.every(({ from, to }) => to > from))
    .toSorted((one, other) => Math.abs(one.by) - Math.abs(other.by))
  return best ?? null
}

/** The last of some spans, and the one before it that it does not overlap. */
function nearest(spans: readonly Span[]): readonly Span[] {
  const [last, ...rest] = spans.toSorted((one, other) => other.end - one.end)
  const next = last && rest.find(({ end }) => end < last.start)
  return [last, next].flatMap((span) => span ?? [])
}

const mirrored = ({ start, end }: Span): Span => ({ start: -end, end: -start })

const spanOf = (box: Box, axis: Axis): Span =>
  axis === 'x'
    ? { start: box.x, end: box.x + box.width }
    : { start: box.y, end: box.y + box.height }

const touches = (one: Span, other: Span) => one.start < other.end && other.start < one.end

const middleOf = ({ start, end }: Span) => (start + end) / 2
