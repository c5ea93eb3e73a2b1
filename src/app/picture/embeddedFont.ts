import { declaredFonts } from '@/editor/overview/declaredFonts'
import type { DeclaredFont } from '@/editor/overview/painting'

const fetched = new Map<string, Promise<string>>()

/**
 * The rules that bring the app's font into a picture, with the font in them: only the parts that its
 * text needs. Empty when the font cannot be fetched; then the picture is set in the font of the system.
 */
export async function embeddedFont(text: string): Promise<string> {
  const needed = declaredFonts().filter(({ unicodeRange }) => hasSignIn(text, unicodeRange))
  const rules = await Promise.all(needed.map(withFile)).catch(() => [])
  return rules.join('')
}

/** Whether a text has a sign of which a font says that it has it. */
function hasSignIn(text: string, ranges: string): boolean {
  const signs = ranges
    .split(',')
    .map((range) => range.trim().replace(/^U\+/i, '').split('-'))
    .map(([first = '0', last = first]) => `\\u{${first}}-\\u{${last}}`)
  return new RegExp(`[${signs.join('')}]`, 'u').test(text)
}

async function withFile({ address, unicodeRange }: DeclaredFont): Promise<string> {
  const known = fetched.get(address) ?? asDataAddress(address)
  fetched.set(address, known)
  // What could not be fetched now is fetched again the next time.
  known.catch(() => fetched.delete(address))
  return `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(${await known}) format('woff2');unicode-range:${unicodeRange}}`
}

async function asDataAddress(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `data:font/woff2;base64,${btoa(letters)}`
}
