/** Blanks, and what steers a terminal or turns the direction of writing. */
// oxlint-disable-next-line no-control-regex -- control characters are just what must go
const unseen = /[\s\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g

/**
 * A text as one line that a terminal shows and does not obey, since names come from files. `width` is
 * the number of signs that fit.
 */
export function oneLine(text: string, width: number | null = null): string {
  const line = text.replaceAll(unseen, ' ').trim()
  if (width === null || line.length <= width) return line
  return `${line.slice(0, Math.max(width - 1, 20))}…`
}
