import type { Band } from '@/model/riskScale'

/** A band as a report tells it; what nobody has rated has none. */
export type ToldBand = Band | 'unrated'

/** A piece of text within a line. Links lead to a part of the report (`#T-12`) or to a page. */
export type Run =
  | string
  | { readonly is: 'strong' | 'quiet' | 'code'; readonly text: string }
  | { readonly is: 'band'; readonly band: ToldBand; readonly show: 'word' | 'letter' }
  | { readonly is: 'link'; readonly text: string; readonly to: string }
  /** The number by which a record is found on a diagram. */
  | { readonly is: 'callout'; readonly number: number; readonly to?: string }
export type Runs = readonly Run[]

export interface Column {
  readonly label: string
  /** `number` is set to the right; `wide` gets the room that is left. */
  readonly fit?: 'narrow' | 'wide' | 'number'
}

export interface Cell {
  /** One line each. */
  readonly lines: readonly Runs[]
  /** The band whose colour and pattern lie behind it. */
  readonly band?: Band
  /** Whether it names its row. */
  readonly isHead?: boolean
}

export interface Row {
  readonly cells: readonly Cell[]
  /** Where links to it lead. */
  readonly id?: string
}

export interface Table {
  readonly is: 'table'
  /** What it is a table of, for those who do not see what stands around it. */
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** A matrix has cells of one size; a list is read row by row. */
  readonly look: 'list' | 'matrix'
}

export interface Figure {
  readonly is: 'figure'
  /** The whole of an SVG. */
  readonly svg: string
  readonly caption: string
  /** How the page lies on which it is printed. */
  readonly lies: 'across' | 'upright'
}

export interface Tile {
  readonly label: Runs
  readonly value: string
}

/** A part of a section, from top to bottom. */
export type Block =
  | { readonly is: 'paragraph'; readonly runs: Runs; readonly look?: 'lead' | 'note' | 'warning' }
  | { readonly is: 'heading'; readonly runs: Runs; readonly id?: string }
  | { readonly is: 'list'; readonly items: readonly Runs[]; readonly isNumbered?: boolean }
  | { readonly is: 'facts'; readonly items: readonly { term: string; runs: Runs }[] }
  | { readonly is: 'tiles'; readonly items: readonly Tile[] }
  /** What belongs together, and on one page where it fits. */
  | { readonly is: 'group'; readonly blocks: readonly Block[] }
  /** Side by side where there is room. */
  | { readonly is: 'columns'; readonly columns: readonly (readonly Block[])[] }
  | Table
  | Figure

export interface Section {
  /** Where links to it lead. */
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
  /** Whether it begins a page on paper. */
  readonly beginsPage: boolean
}

/** A report as it is, before it is written as HTML or Markdown. */
export interface Report {
  readonly title: string
  /** What stands at the head of every printed page. */
  readonly running: string
  readonly front: readonly Block[]
  readonly sections: readonly Section[]
}

export const paragraph = (...runs: Runs): Block => ({ is: 'paragraph', runs })
export const note = (...runs: Runs): Block => ({ is: 'paragraph', runs, look: 'note' })
export const heading = (...runs: Runs): Block => ({ is: 'heading', runs })
export const list = (items: readonly Runs[]): Block => ({ is: 'list', items })
export const strong = (text: string): Run => ({ is: 'strong', text })
export const quiet = (text: string): Run => ({ is: 'quiet', text })
export const code = (text: string): Run => ({ is: 'code', text })
export const link = (text: string, to: string): Run => ({ is: 'link', text, to })
export const cell = (...runs: Runs): Cell => ({ lines: [runs] })
export const lines = (each: readonly Runs[]): Cell => ({ lines: each })
export const rowHead = (...runs: Runs): Cell => ({ lines: [runs], isHead: true })

/** A band with its name, or with its letter alone where its column says what it is. */
export function bandRun(band: Band | null, show: 'word' | 'letter' = 'word'): Run {
  return { is: 'band', band: band ?? 'unrated', show }
}

/** A table that is read row by row. */
export function table(caption: string, columns: readonly Column[], rows: readonly Row[]): Table {
  return { is: 'table', caption, columns, rows, look: 'list' }
}
