import type { Box } from '@/model/diagram'
import { centreOf } from './box'

export type Heading = 'up' | 'right' | 'down' | 'left'

/** What is further to the side than this many times ahead counts only where nothing else does. */
const ASIDE = 2.5
/** More than any way on a diagram, in pixels. */
const FAR = 1e9

/**
 * The nearest box in a direction: what is straight ahead is nearer than what is as far but to the
 * side. Null when there is nothing that way.
 */
export function neighbourOf<Key>(
  from: Box,
  heading: Heading,
  others: Iterable<readonly [Key, Box]>,
): Key | null {
  let nearest: Key | null = null
  let least = Infinity
  for (const [key, box] of others) {
    const cost = effort(from, box, heading)
    if (cost < least) [nearest, least] = [key, cost]
  }
  return nearest
}

function effort(from: Box, to: Box, heading: Heading): number {
  const start = centreOf(from)
  const end = centreOf(to)
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const { ahead, aside } = {
    up: { ahead: -dy, aside: dx },
    right: { ahead: dx, aside: dy },
    down: { ahead: dy, aside: dx },
    left: { ahead: -dx, aside: dy },
  }[heading]
  if (ahead <= 0) return Infinity
  const way = ahead + Math.abs(aside) * 2
  return Math.abs(aside) > ahead * ASIDE ? way + FAR : way
}
