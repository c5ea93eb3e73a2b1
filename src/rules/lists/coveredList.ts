/** An entry of a published list, whether a rule cites it or not. */
export interface ListEntry {
  readonly id: string
  readonly title: string
  /** Why no rule is to be expected. A rule that cites it counts all the same. */
  readonly outside?: string
}

/** A published list with all of its entries, so that what no rule covers is seen. */
export interface CoveredList {
  readonly id: string
  readonly name: string
  readonly version: string
  readonly url: string
  readonly entries: readonly ListEntry[]
}
