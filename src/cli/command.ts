import type { Outcome } from './outcome'
import type { System } from './system'
import type { Flags, Given } from './words'

/** Something that the command line can do. */
export interface Command {
  readonly name: string
  /** What follows the name, as `FILE [--json]`. */
  readonly usage: string
  /** What it does, as one line in the list of commands. */
  readonly summary: string
  /** The rest of its help. */
  readonly help: string
  readonly flags: Flags
  /** The names of the words that are no flags, each needed unless it is in brackets. */
  readonly takes: readonly string[]
  /** Rejects or throws with `Unusable` when it cannot be done. */
  readonly run: (given: Given, system: System) => Outcome | Promise<Outcome>
}
