/** A published list that rules and controls cite: its ids and the names of its entries, none of its prose. */
export interface Standard {
  readonly name: string
  readonly version: string
  /** Where to read it; `{id}` and `{number}` stand for the id of an entry and the number in it. */
  readonly url: string
  /** The name of each entry that is cited, by its id; null where the list gives its entries no names. */
  readonly titles: { readonly [id: string]: string | null }
}

/** Entries that have an id and no name. */
export function untitled(...ids: readonly string[]): Standard['titles'] {
  return Object.fromEntries(ids.map((id) => [id, null]))
}
