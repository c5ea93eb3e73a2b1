/** The first few titles, and how many more there are. */
export function listedTitles(titles: readonly string[]): string {
  const shown = titles.slice(0, 3).map((title) => `“${title}”`)
  const more = titles.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(' and ')
}
