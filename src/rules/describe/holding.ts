import { type Block, type Item, list, text } from './section'

/** Sentences under their head, which says whether all of them must be true or one of them. */
export function holding(head: string, items: readonly Item[]): readonly Block[] {
  const [only, ...more] = items
  if (more.length > 0) return [text(`${head} all of this holds:`), list(items)]
  if (only?.text === 'One of these holds:') {
    return [text(`${head} one of these holds:`), list(only.parts ?? [])]
  }
  return [text(`${head} this holds:`), list(items)]
}
