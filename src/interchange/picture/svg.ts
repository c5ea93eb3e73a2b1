/** The element that holds the text of a model's file, in the name space of Corral. */
const OPEN = '<corral:model'
const CLOSE = '</corral:model>'
const nameSpace = 'xmlns:corral="urn:corral:picture"'

const entities: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * The text of a model's file as a part of an SVG. JSON has an escape for the few signs that XML cannot
 * hold, so that every model comes through.
 */
export function modelForSvg(json: string): string {
  const written = json
    .replaceAll(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)
    .replaceAll(/[&<>]/g, (sign) => entities[sign] ?? sign)
  return `<metadata>${OPEN} ${nameSpace}>${written}${CLOSE}</metadata>`
}

/** The text of the model's file in an SVG; null where there is none. */
export function modelInSvg(svg: string): string | null {
  const start = svg.indexOf(OPEN)
  const inside = start < 0 ? -1 : svg.indexOf('>', start)
  const end = inside < 0 ? -1 : svg.indexOf(CLOSE, inside)
  return end < 0 ? null : unescaped(svg.slice(inside + 1, end))
}

/** Whether a text is an SVG, as far as its beginning shows. */
export function isSvg(text: string): boolean {
  return /<svg[\s>]/.test(text.slice(0, 4_000))
}

const signs: { readonly [entity: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** Other programs that write the picture again may write signs in other ways. */
function unescaped(text: string): string {
  return text.replaceAll(
    /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-fA-F]{1,6})|(?<name>amp|lt|gt|quot|apos));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return signs[name] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
