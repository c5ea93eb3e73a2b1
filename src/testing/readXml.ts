/** An element of XML as a strict reader sees it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** All text in it, that of its children included. */
  readonly text: string
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[]
  text: string
}

/** What XML 1.0 allows a document to hold. */
const allowed = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u

const token =
  /<(?<close>\/?)(?<name>[a-zA-Z][\w:.-]*)(?<attributes>(?:\s+[\w:.-]+="[^"<]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/gy

/** The root element of a document. Throws for anything that is not well-formed. */
export function readXml(document: string): XmlElement {
  if (!allowed.test(document)) throw new Error('There is a sign that XML cannot hold.')
  const all: OpenElement = { name: '', attributes: new Map(), children: [], text: '' }
  const open = [all]
  const tokens = [...document.matchAll(token)]
  for (const { groups = {} } of tokens) take(groups, open)
  const end = tokens.reduce((sum, [whole]) => sum + whole.length, 0)
  const [root] = all.children
  if (end !== document.length || open.length !== 1 || !root) {
    throw new Error(`It is not well-formed at: ${document.slice(end, end + 60)}`)
  }
  return root
}

function take(groups: { readonly [name: string]: string | undefined }, open: OpenElement[]): void {
  const { close, name = '', attributes = '', empty, text } = groups
  const last = open.at(-1)
  if (text !== undefined && last) last.text += unescaped(text)
  else if (close) closeLast(open, name)
  else {
    open.push({ name, attributes: attributesOf(attributes), children: [], text: '' })
    if (empty) closeLast(open, name)
  }
}

function closeLast(open: OpenElement[], name: string): void {
  const last = open.pop()
  const around = open.at(-1)
  if (!last || !around || last.name !== name) throw new Error(`</${name}> closes nothing.`)
  around.children.push(last)
  around.text += last.text
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`The attribute ${name} is there twice.`)
    attributes.set(name, unescaped(value))
  }
  return attributes
}

const signs = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
])

function unescaped(text: string): string {
  return text.replaceAll(/&[^;]*;?/g, (entity) => {
    const sign = signs.get(entity)
    if (sign === undefined) throw new Error(`${entity} stands for nothing.`)
    return sign
  })
}
