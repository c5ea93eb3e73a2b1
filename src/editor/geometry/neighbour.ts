import type { Box } from '@/model/diagram'
import { centreOf } from './box'

export type Heading = 'up' | 'right' | 'down' | 'left'

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
  if (ahead <= 0 || Math.abs(aside) > ahead * 2.5) return Infinity
  return ahead + Math.abs(aside) * 2
}
