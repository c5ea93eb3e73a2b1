import type { Box } from '@/model/diagram'

/** “2 of 9”: the place of an element among all, from the top and from the left. */
export function readingPlace(boxes: ReadonlyMap<string, Box>, key: string): string | null {
  const own = boxes.get(key)
  if (!own) return null
  let before = 0
  let count = 0
  for (const [other, { x, y }] of boxes) {
    if (!other.startsWith('element:')) continue
    count += 1
    if (y < own.y || (y === own.y && x < own.x)) before += 1
  }
  return `${before + 1} of ${count}`
}
