/**
 * Gathers one short list after another, each with room for what is in it and no more. A list that is
 * pushed to gets room for sixteen items at once, and a large model keeps thousands of lists.
 */
export class ShortLists<Item> {
  readonly #items: Item[] = []
  #count = 0

  add(item: Item): void {
    this.#items[this.#count] = item
    this.#count += 1
  }

  /** What was added since the last list. */
  take(): readonly Item[] {
    const list = this.#items.slice(0, this.#count)
    this.#count = 0
    return list
  }
}
