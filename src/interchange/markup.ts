type Value = string | number | false | undefined

/**
 * A piece of XML or, with some content, of HTML. Its content is markup already; text goes through `escaped`. Attributes that are
 * undefined or false are left out.
 */
export function tag(
  name: string,
  attributes: { readonly [attribute: string]: Value },
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value === undefined || value === false ? '' : ` ${attribute}="${inAttribute(value)}"`,
  )
  const open = `<${name}${written.join('')}`
  return content.length === 0 ? `${open}/>` : `${open}>${content.join('')}</${name}>`
}

function inAttribute(value: string | number): string {
  return typeof value === 'number' ? String(rounded(value)) : escaped(value)
}

/** To a hundredth of a pixel, which nobody sees and which keeps the text short. */
const rounded = (value: number) => Math.round(value * 100) / 100

const entities: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** What XML cannot hold in any way: control characters, halves of pairs, and two that are none. */
// oxlint-disable-next-line no-control-regex -- control characters are just what must go
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Text for XML, in content and in attributes. What XML cannot hold becomes the sign for that. */
export function escaped(text: string): string {
  return text
    .replaceAll(unwritable, '\ufffd')
    .replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
