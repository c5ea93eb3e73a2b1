import { utf8Of } from '@/model/utf8'

/** The most octets of a line without its break: RFC 5545, section 3.1. */
const LONGEST = 75

/** What a text may not hold, but for the tab and the line break: RFC 5545, section 3.3.11. */
// oxlint-disable-next-line no-control-regex -- control characters are just what must go
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** A text as the value of a property: RFC 5545, section 3.3.11. Control characters are left out. */
export function escapedText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(controls, '')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', String.raw`\n`)
}

/** A line of a calendar file, folded so that no part is longer than 75 octets and no sign is cut. */
export function contentLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const sign of line) {
    const size = utf8Of(sign).length
    if (octets + size > LONGEST) {
      folded += '\r\n '
      octets = 1
    }
    folded += sign
    octets += size
  }
  return `${folded}\r\n`
}
