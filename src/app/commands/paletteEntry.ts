import type { Sought } from '@/store/wordSearch'

/** One line of the palette. */
export interface PaletteEntry extends Sought {
  /** Of all lines only this one has it: the list stops working when two are the same. */
  readonly id: string
  readonly hint: string
  readonly run: () => unknown
}
