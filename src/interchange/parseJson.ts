import type { Json } from './json'
import { jsonFault } from './jsonFault'
import type { Limits } from './limits'
import { pathInWords, refusal, type Refusal } from './refusal'

export interface Parsed {
  readonly type: 'parsed'
  readonly json: Json
}

/** The JSON value of a text within the limits, or what is wrong with it and where. */
export function parseJson(text: string, limits: Limits): Parsed | Refusal {
  if (text.length > limits.size) {
    const [size, most] = [text.length, limits.size].map(inMegabytes)
    const message = `This file is too large: it has ${size} MB, and Corral opens at most ${most} MB of its kind.`
    return refusal('tooLarge', message, placeIn(text, limits.size))
  }
  const fault = jsonFault(text, limits.depth)
  if (fault) {
    const reason = fault.type === 'depth' ? 'tooDeep' : 'notJson'
    return refusal(reason, fault.message + excerptAt(text, fault.at), placeIn(text, fault.at))
  }
  const json = JSON.parse(text) as Json
  return unsafePart(json, []) ?? { type: 'parsed', json }
}

const inMegabytes = (characters: number) => Math.ceil(characters / 1024 / 1024)

/** The place of a character: lines and columns count from 1. */
export function placeIn(text: string, at: number): string {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return `line ${line}, column ${at - (before.lastIndexOf('\n') + 1) + 1}`
}

/** A piece of the line around a character, to recognise the place by. */
function excerptAt(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 30)
  const lineEnd = text.indexOf('\n', at)
  const end = Math.min(lineEnd < 0 ? text.length : lineEnd, at + 30)
  const piece = text.slice(start, end).trim()
  return piece === '' ? '' : ` It is at: ${piece}`
}

type Path = (string | number)[]

/**
 * What could harm whoever handles the value, or cannot be written again. The path is one list that
 * grows and shrinks on the way, since almost always nobody asks for it.
 */
function unsafePart(json: Json, path: Path): Refusal | null {
  if (typeof json === 'number' && !Number.isFinite(json)) {
    return refusal('unsafe', 'This number is too large to be kept.', pathInWords(path))
  }
  if (typeof json !== 'object' || json === null) return null
  if (Object.hasOwn(json, '__proto__')) {
    const message =
      'A member is called “__proto__”, which no threat model needs. Take it out or rename it.'
    return refusal('unsafe', message, pathInWords(path))
  }
  return Array.isArray(json) ? firstOf(json.entries(), path) : firstOf(Object.entries(json), path)
}

function firstOf(members: Iterable<[string | number, Json]>, path: Path): Refusal | null {
  for (const [step, value] of members) {
    path.push(step)
    const found = unsafePart(value, path)
    if (found) return found
    path.pop()
  }
  return null
}
