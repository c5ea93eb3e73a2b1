/** A sentence of a list; what it sums up stands below it. */
export interface Item {
  /** A name before the sentence, as that of a control. */
  readonly lead?: string
  readonly text: string
  /** Where to read more. */
  readonly href?: string
  /** Said quietly after it. */
  readonly note?: string
  readonly parts?: readonly Item[]
}

/** What a section is made of. */
export type Block =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly Item[] }

/** A part of what there is to say about a rule, under its heading. */
export interface Section {
  readonly id: 'flags' | 'silent' | 'why' | 'check' | 'wrong' | 'rating' | 'controls' | 'references'
  readonly heading: string
  readonly blocks: readonly Block[]
}

export const text = (words: string): Block => ({ is: 'text', text: words })
export const list = (items: readonly Item[]): Block => ({ is: 'list', items })
