/** How many letters may be wrong in a name for it to be taken for another. */
const MOST_SLIPS = 3

/** “ Did you mean “encrypted”?”, or nothing when no known name is close. */
export function didYouMean(name: string, known: Iterable<string>): string {
  let best: string | undefined
  let fewest = Math.min(MOST_SLIPS, Math.floor(name.length / 2)) + 1
  for (const each of known) {
    const slips = slipsBetween(name.toLowerCase(), each.toLowerCase(), fewest)
    if (slips >= fewest) continue
    fewest = slips
    best = each
  }
  best ??= [...known].find((each) => name.length > 2 && each.includes(name))
  return best === undefined ? '' : ` Did you mean “${best}”?`
}

/** The letters to put in, take out or change to get from one name to the other; at most `limit`. */
function slipsBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of one.split('').entries()) {
    const next = [at + 1]
    for (const [place, against] of other.split('').entries()) {
      const changed = (row[place] ?? 0) + (letter === against ? 0 : 1)
      next.push(Math.min(changed, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? limit
}
