/** Where a text stops being JSON that Corral would read, and why. */
export interface JsonFault {
  readonly type: 'syntax' | 'depth'
  /** The index into the text. */
  readonly at: number
  readonly message: string
}

type Expected = 'value' | 'valueOrEnd' | 'name' | 'nameOrEnd' | 'colon' | 'commaOrEnd' | 'nothing'

interface Scan {
  readonly text: string
  readonly maxDepth: number
  readonly open: ('{' | '[')[]
  at: number
  expected: Expected
}

/**
 * The first fault of a text that should be JSON, or null when it is JSON nested no deeper than
 * `maxDepth`. JSON.parse tells the place of a fault in another way in each browser, or not at all,
 * and may run out of stack on what is nested deeply; this one needs no stack.
 */
export function jsonFault(text: string, maxDepth: number): JsonFault | null {
  const scan: Scan = { text, maxDepth, open: [], at: 0, expected: 'value' }
  for (;;) {
    scan.at = pastBlanks(text, scan.at)
    if (scan.at === text.length) return scan.expected === 'nothing' ? null : endsEarly(scan)
    const fault = step(scan)
    if (fault) return fault
  }
}

function step(scan: Scan): JsonFault | null {
  const sign = scan.text.charAt(scan.at)
  if (mayEnd.has(scan.expected) && sign === closing(scan)) return close(scan)
  return steps[scan.expected](scan, sign)
}

const steps: { readonly [What in Expected]: (scan: Scan, sign: string) => JsonFault | null } = {
  value,
  valueOrEnd: value,
  name,
  nameOrEnd: name,
  colon: (scan, sign) => (sign === ':' ? pastSign(scan, 'value') : misplaced(scan)),
  commaOrEnd: (scan, sign) => (sign === ',' ? pastSign(scan, afterComma(scan)) : misplaced(scan)),
  nothing: misplaced,
}

function name(scan: Scan, sign: string): JsonFault | null {
  return sign === '"' ? pastString(scan, 'colon') : misplaced(scan)
}

const mayEnd: ReadonlySet<Expected> = new Set(['commaOrEnd', 'nameOrEnd', 'valueOrEnd'])

function value(scan: Scan, sign: string): JsonFault | null {
  if (sign === '{' || sign === '[') return open(scan, sign)
  if (sign === '"') return pastString(scan, afterValue(scan))
  return pastScalar(scan)
}

function pastSign(scan: Scan, expected: Expected): null {
  scan.at += 1
  scan.expected = expected
  return null
}

function open(scan: Scan, sign: '{' | '['): JsonFault | null {
  if (scan.open.length === scan.maxDepth) {
    const message = `This is nested more than ${scan.maxDepth} levels deep, which no threat model is.`
    return { type: 'depth', at: scan.at, message }
  }
  scan.open.push(sign)
  return pastSign(scan, sign === '{' ? 'nameOrEnd' : 'valueOrEnd')
}

function close(scan: Scan): null {
  scan.open.pop()
  return pastSign(scan, afterValue(scan))
}

const closing = (scan: Scan) => (scan.open.at(-1) === '{' ? '}' : ']')

const afterComma = (scan: Scan) => (scan.open.at(-1) === '{' ? 'name' : 'value')

function afterValue(scan: Scan): Expected {
  return scan.open.length === 0 ? 'nothing' : 'commaOrEnd'
}

function pastBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1
  return at
}

const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y

function pastScalar(scan: Scan): JsonFault | null {
  scalar.lastIndex = scan.at
  if (!scalar.test(scan.text)) return misplaced(scan)
  scan.at = scalar.lastIndex
  scan.expected = afterValue(scan)
  return null
}

const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

function pastString(scan: Scan, expected: Expected): JsonFault | null {
  const { text } = scan
  let at = scan.at + 1
  while (text.charAt(at) !== '"') {
    if (at >= text.length) {
      return { type: 'syntax', at: scan.at, message: 'This text has no closing quotation mark.' }
    }
    if (text.charCodeAt(at) < 0x20) {
      const message =
        'A text cannot go on to another line or hold a tab. Close it, or write \\n or \\t.'
      return { type: 'syntax', at, message }
    }
    if (text.charAt(at) === '\\') {
      escape.lastIndex = at
      if (!escape.test(text)) {
        const message = 'JSON does not know this escape. Write a backslash as \\\\.'
        return { type: 'syntax', at, message }
      }
      at = escape.lastIndex
    } else {
      at += 1
    }
  }
  scan.at = at + 1
  scan.expected = expected
  return null
}

function endsEarly(scan: Scan): JsonFault {
  const missing = scan.open.length > 0 ? ` before its “${closing(scan)}”` : ''
  return {
    type: 'syntax',
    at: scan.text.length,
    message: `The file ends${missing}. It may not have been saved or downloaded in full.`,
  }
}

function misplaced(scan: Scan): JsonFault {
  return { type: 'syntax', at: scan.at, message: wanted(scan) }
}

function wanted(scan: Scan): string {
  switch (scan.expected) {
    case 'nothing':
      return 'The JSON is complete before this. Take out what follows.'
    case 'colon':
      return 'A colon belongs here, between a name and its value.'
    case 'commaOrEnd':
      return `A comma or “${closing(scan)}” belongs here.`
    case 'name':
    case 'nameOrEnd':
      return 'A name in double quotation marks belongs here. A comma too many before it would say the same.'
    case 'value':
    case 'valueOrEnd':
      return 'A value belongs here: a text in double quotation marks, a number, true, false, null, { or [.'
  }
}
