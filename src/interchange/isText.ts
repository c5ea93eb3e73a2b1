/** How much of a file shows what it is, in characters. */
const BEGINNING = 1_000

/** What a byte that is no UTF-8 is read as. */
const UNREADABLE = '\uFFFD'

/**
 * Whether what was read from a file is text, and not a picture or an archive. Text that begins like
 * JSON may hold a few unreadable characters, which are then pointed at.
 */
export function isText(content: string): boolean {
  const beginning = content.slice(0, BEGINNING)
  if (beginning.includes('\0')) return false
  return /^\s*[[{]/.test(beginning) || !beginning.split('').some(isOdd)
}

/** Whether a character is none that people write. */
function isOdd(character: string): boolean {
  return character === UNREADABLE || (character < ' ' && !'\t\n\v\f\r'.includes(character))
}
