import type { LoadedPack } from '@/rules/ownPacks/loadedPack'
import { packFormat } from '@/rules/ownPacks/packSchema'
import { isText } from '../isText'
import { shortened } from '../refusal'
import { packIn } from './packIn'
import { type PackRefused, refused, refusedWhole } from './packRefusal'
import { type PackSource, packSource } from './packSource'

export interface PackRead {
  readonly type: 'read'
  readonly pack: LoadedPack
}

/** In characters. The library of Corral would need half of it. */
export const LARGEST_PACK = 1024 * 1024

/**
 * The pack in a YAML or JSON file, or every fault with its line and field. The name of the file only
 * serves the messages. Never throws.
 */
export function readPack(text: string, fileName: string): PackRead | PackRefused {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text
  const unfit = unfitWords(content, fileName)
  if (unfit) return refusedWhole(unfit)
  const source = packSource(content)
  if (source.type === 'unreadable') return refusedWhole(source.message, source.place)
  return checked(source, fileName)
}

function unfitWords(content: string, fileName: string): string | null {
  const name = `“${shortened(fileName, 100)}”`
  if (content.trim() === '') return `${name} is empty.`
  if (!isText(content)) return `${name} is not a text file. A rule pack is written in YAML or JSON.`
  if (content.length <= LARGEST_PACK) return null
  return `${name} is too large: a rule pack can have up to ${LARGEST_PACK} characters, and this has ${content.length}.`
}

function checked(source: PackSource, fileName: string): PackRead | PackRefused {
  const { value } = source
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused([{ path: [], message: stranger(fileName) }], source)
  }
  const format: unknown = Reflect.get(value, 'format')
  if (format !== packFormat) {
    return refused([{ path: ['format'], message: formatWords(format) }], source)
  }
  const found = packIn(value)
  return found.type === 'faulty'
    ? refused(found.faults, source)
    : { type: 'read', pack: found.pack }
}

function stranger(fileName: string): string {
  return `“${shortened(fileName, 100)}” is no rule pack. A pack begins with format: ${packFormat}, an id, a version and a name.`
}

function formatWords(format: unknown): string {
  if (typeof format === 'string' && /^corral-pack\/\d+$/.test(format)) {
    return `This pack has the format ${format}; this Corral reads ${packFormat}. Update Corral, then load it again.`
  }
  return `A rule pack says what it is. Add the line format: ${packFormat}.`
}
