import type { Box, Side } from '@/model/diagram'
import { facingSides } from '../geometry/sides'

/** The sides that a person chose for the ends of a flow; null lets Corral choose. */
export interface ChosenSides {
  readonly fromSide: Side | null
  readonly toSide: Side | null
}

/**
 * The sides that have to be kept with a flow. One that faces the other end is where the flow goes
 * anyway; left open, the flow still finds its way around what comes in between.
 */
export function chosenSides(start: Box, end: Box, { fromSide, toSide }: ChosenSides): ChosenSides {
  const facing = facingSides(start, end)
  return {
    fromSide: fromSide === facing.from ? null : fromSide,
    toSide: toSide === facing.to ? null : toSide,
  }
}
