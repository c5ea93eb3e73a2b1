/** The words that somebody looks for, in small letters; none while the field is empty. */
export function soughtWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
}
