/**
 * Looks at each thing once and remembers the answer for as long as it is the very same thing: while
 * one of thousands is dragged, only few are others than in the frame before.
 */
export function onceForEach<Entry extends object>(look: (entry: Entry) => boolean) {
  const known = new WeakMap<Entry, boolean>()
  return (entry: Entry): boolean => {
    const before = known.get(entry)
    if (before !== undefined) return before
    const now = look(entry)
    known.set(entry, now)
    return now
  }
}
