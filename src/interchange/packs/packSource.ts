import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import { jsonFault } from '../jsonFault'

/** A place in a text: lines and columns count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A file that could be read as YAML or JSON: its value, and where each part of it stands. */
export interface PackSource {
  readonly type: 'source'
  readonly value: unknown
  readonly placeOf: (path: readonly PropertyKey[]) => Place
}

/** Why a file is neither, and where. */
export interface UnreadableSource {
  readonly type: 'unreadable'
  readonly message: string
  readonly place: Place
}

/** How deep a pack can be nested, and how often it can refer to what it said before. */
const DEPTH = 60
const MOST_ALIASES = 50

/** Reads a text as JSON if it begins like JSON, and otherwise as YAML. Never throws. */
export function packSource(text: string): PackSource | UnreadableSource {
  const lines = new LineCounter()
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const fail = (message: string, offset: number): UnreadableSource => {
    return { type: 'unreadable', message, place: at(offset) }
  }
  try {
    const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' })
    const json = /^\s*\{/.test(text) ? jsonFault(text, DEPTH) : null
    if (json) return fail(json.message, json.at)
    const fault = document.errors[0] ?? document.warnings[0]
    if (fault) return fail(yamlWords(fault), fault.pos[0])
    const unsafe = unsafeOffset(document)
    if (unsafe !== null) return fail(unsafeWords, unsafe)
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES })
    return { type: 'source', value, placeOf: (path) => at(offsetOf(document, path)) }
  } catch (error) {
    return fail(tooMuch(error), 0)
  }
}

/** The library throws for references beyond the limit, and runs out of stack on what is nested deeply. */
function tooMuch(error: unknown): string {
  return String(error).includes('alias')
    ? 'This refers (with *) to earlier parts too often, or to itself. Write those parts out.'
    : 'This is nested too deeply to be a rule pack.'
}

const unsafeWords =
  'A field has a name that is no text, or one that cannot be used for a field. Rename it.'

/** The first field that is called something a pack cannot have. */
function unsafeOffset(document: Document): number | null {
  let found: number | null = null
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value === 'string' && key.value !== '__proto__') return
      if (isScalar(key) && typeof key.value === 'number') return
      found = (key as Node | null)?.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return found
}

/** Where the part at a path begins: its name if it has one. Of what is missing, what it is missing in. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const step of path) {
    const inner = partOf(isAlias(node) ? node.resolve(document) : node, step)
    if (!inner) return offset
    offset = startOf(inner.from) ?? offset
    node = inner.node
  }
  return offset
}

function partOf(node: unknown, step: PropertyKey): { from: unknown; node: unknown } | null {
  if (isSeq(node)) {
    const item = node.items[Number(step)]
    return item === undefined ? null : { from: item, node: item }
  }
  if (!isMap(node)) return null
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
  return pair ? { from: pair.key, node: pair.value } : null
}

function startOf(node: unknown): number | undefined {
  if (isPair(node)) return startOf(node.key)
  return (node as Node | null | undefined)?.range?.[0]
}

function yamlWords({ code, message }: YAMLError): string {
  const known = yamlFaults[code]
  if (known) return known
  return `This is not YAML: ${message.replace(/ at line [\s\S]*$/, '')}.`
}

const yamlFaults: { readonly [Code in YAMLError['code']]?: string } = {
  DUPLICATE_KEY: 'This field is here twice. Keep one of the two.',
  MULTIPLE_DOCS: 'A pack is one document. Take out the line --- and what follows it.',
  BLOCK_AS_IMPLICIT_KEY:
    'There is a second colon on this line. Put a text with a colon in it in quotation marks.',
  TAB_AS_INDENT: 'A tab indents this line. Use spaces.',
  BAD_INDENT: 'This line is indented otherwise than those it belongs with.',
  TAG_RESOLVE_FAILED: 'Corral reads no tags (!…). Take it out, or put the text in quotation marks.',
  MISSING_CHAR: 'A closing sign is missing here, such as a quotation mark, ] or }.',
  BAD_ALIAS:
    'A * refers to a part that is not there. Put a text that begins with * in quotation marks.',
  UNEXPECTED_TOKEN: 'This sign does not belong here. Put the text in quotation marks.',
}
