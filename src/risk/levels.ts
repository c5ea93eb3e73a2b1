import type { Level } from '@/model/text'

/** The level nearest to a number, from 1 to 5. */
export function levelOf(value: number): Level {
  // Rounded and held within the scale, it is one of its five levels.
  return Math.min(5, Math.max(1, Math.round(value))) as Level
}
