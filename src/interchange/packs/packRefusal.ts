import type { PackFault } from '@/rules/ownPacks/packFault'
import { pathInWords, shortened } from '../refusal'
import type { PackSource, Place } from './packSource'

/** A fault of a pack with its line and column, which count from 1, and its field in words. */
export interface PlacedFault extends Place {
  readonly message: string
  readonly field: string
}

/** A text that is no sound pack. `message` and `where` tell the first of its faults. */
export interface PackRefused {
  readonly type: 'refused'
  readonly message: string
  /** Such as `line 12, column 5: rules › 1. › gap › has`. */
  readonly where: string
  readonly faults: readonly PlacedFault[]
}

/** More faults than these help nobody. */
const MOST_FAULTS = 20

/** Refuses a text for faults in its value, each with where it stands. */
export function refused(faults: readonly PackFault[], { placeOf }: PackSource): PackRefused {
  return refusedAt(
    faults.slice(0, MOST_FAULTS).map(({ path, message }) => ({
      message: shortened(message, 400),
      ...placeOf(path),
      field: pathInWords(path),
    })),
  )
}

/** Refuses a text as a whole, or for what stands at a place. */
export function refusedWhole(message: string, place: Place = { line: 1, column: 1 }): PackRefused {
  return refusedAt([{ message, ...place, field: pathInWords([]) }])
}

function refusedAt(faults: readonly PlacedFault[]): PackRefused {
  const [first] = faults
  const message = first?.message ?? 'This is no rule pack.'
  return { type: 'refused', message, where: first ? whereIs(first) : '', faults }
}

/** `line 12, column 5: rules › 1. › gap › has`. */
function whereIs({ line, column, field }: PlacedFault): string {
  return `line ${line}, column ${column}: ${field}`
}
