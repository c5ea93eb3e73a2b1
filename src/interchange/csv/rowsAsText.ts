/** Lines of cells as text that spreadsheets paste: a tab between cells, a line break between rows. */
export function tabSeparated(lines: readonly (readonly string[])[]): string {
  return lines
    .map((cells) => cells.map((cell) => harmless(cell.replaceAll(/[\t\r\n]+/g, ' '))).join('\t'))
    .join('\n')
}

/** Lines of cells as a file of comma-separated values after RFC 4180. */
export function commaSeparated(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}

function quoted(cell: string): string {
  const text = harmless(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Spreadsheets run a cell that begins like a formula. An apostrophe before it makes it text, as OWASP
 * advises on CSV injection.
 */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}
