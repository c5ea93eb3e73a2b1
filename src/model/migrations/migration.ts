/** A model as an earlier version of the format had it: not checked yet, its tables already by id. */
export type SavedModel = { readonly [part: string]: unknown }

/** A record of such a model, or what it says about itself as a whole. */
export type SavedRecord = { readonly [field: string]: unknown }

/** One step from a version of the format to the next. */
export interface Migration {
  /** The version that it leads to. */
  readonly to: number
  /** What changed, as a sentence for the people whose files it changes. */
  readonly summary: string
  /**
   * A record of a table (`about` for the model itself) as the new version has it. What is like that
   * already is given back as it is: what tabs of two versions wrote may lie side by side.
   */
  readonly record: (table: string, record: SavedRecord) => SavedRecord
}
