/**
 * The one way to write a value as JSON: members in the order of their names, arrays as they are, two
 * spaces, a line break at the end. Equal values give equal bytes, and a change of one field is a
 * change of one line. Strings come back as they were, halves of surrogate pairs included.
 *
 * Throws for what JSON cannot say: numbers without a finite value, functions, symbols, big integers.
 */
export function canonicalJson(value: unknown): string {
  return `${written(value, '\n')}\n`
}

function written(value: unknown, lineBreak: string): string {
  if (Array.isArray(value)) return writtenList(value, lineBreak)
  if (typeof value === 'object' && value !== null) return writtenMembers(value, lineBreak)
  return writtenScalar(value)
}

function writtenScalar(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`JSON has no way to write the number ${value}.`)
  }
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined) throw new TypeError(`JSON has no way to write a ${typeof value}.`)
  return text
}

function writtenList(list: readonly unknown[], lineBreak: string): string {
  const inner = `${lineBreak}  `
  return enclosed(
    '[',
    list.map((item) => written(item, inner)),
    ']',
    lineBreak,
  )
}

function writtenMembers(value: object, lineBreak: string): string {
  const inner = `${lineBreak}  `
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => inCodeUnitOrder(one, other))
    .map(([name, member]) => `${JSON.stringify(name)}: ${written(member, inner)}`)
  return enclosed('{', members, '}', lineBreak)
}

/** The order of UTF-16 code units, which no language setting changes. */
export function inCodeUnitOrder(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function enclosed(
  open: string,
  parts: readonly string[],
  close: string,
  lineBreak: string,
): string {
  if (parts.length === 0) return open + close
  const inner = `${lineBreak}  `
  return `${open}${inner}${parts.join(`,${inner}`)}${lineBreak}${close}`
}
