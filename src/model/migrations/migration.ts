/** A model as an earlier version of the format had it: not checked yet, its tables already by id. */
export type SavedModel = { readonly [part: string]: unknown }

/** One step from a version of the format to the next. */
export interface Migration {
  /** The version that it leads to. */
  readonly to: number
  /** What changed, as a sentence for the people whose files it changes. */
  readonly summary: string
  readonly up: (saved: SavedModel) => SavedModel
}
