import type { Day, Moment } from '@/model/text'
import type { Style } from './style'

/** A text with the name that it goes by in messages. */
export interface SourceText {
  readonly path: string
  readonly text: string
  /** When it was last changed. */
  readonly changedAt: Moment
}

/** What a command knows of the machine that it runs on. */
export interface System {
  readonly version: string
  readonly today: Day
  readonly style: Style
  /** How many signs fit on a line; null where nobody looks at lines. */
  readonly width: number | null
  /** Throws `Unusable` when it cannot be read. */
  readonly read: (path: string) => SourceText
  /** Throws `Unusable` when it cannot be written. */
  readonly write: (path: string, text: string) => void
  /** A path as an address that a report about the folder at hand names it by. */
  readonly addressOf: (path: string) => string
}
