import type { LoadedPack } from '@/rules/ownPacks/loadedPack'
import { loadedPack } from '@/rules/ownPacks/loadedPack'
import type { PackFault } from '@/rules/ownPacks/packFault'
import { packFaults } from '@/rules/ownPacks/packFaults'
import { PackFile, packFormat } from '@/rules/ownPacks/packSchema'
import { isText } from '../isText'
import { pathInWords, shortened } from '../refusal'
import { type PackSource, packSource, type Place } from './packSource'
import { schemaFaults } from './schemaFaults'

/** A fault of a pack with its line and column, which count from 1, and its field in words. */
export interface PlacedFault extends Place {
  readonly message: string
  readonly field: string
}

export interface PackRead {
  readonly type: 'read'
  readonly pack: LoadedPack
}

/** A file that is no sound pack. `message` and `where` tell the first of its faults. */
export interface PackRefused {
  readonly type: 'refused'
  readonly message: string
  /** Such as `line 12, column 5: rules › 1. › gap › has`. */
  readonly where: string
  readonly faults: readonly PlacedFault[]
}

/** In characters. The library of Corral would need half of it. */
export const LARGEST_PACK = 1024 * 1024

/** More faults than these help nobody. */
const MOST_FAULTS = 20

/**
 * The pack in a YAML or JSON file, or every fault with its line and field. The name of the file only
 * serves the messages. Never throws.
 */
export function readPack(text: string, fileName: string): PackRead | PackRefused {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text
  const unfit = unfitWords(content, fileName)
  if (unfit) return refusedAt([{ message: unfit, line: 1, column: 1, field: pathInWords([]) }])
  const source = packSource(content)
  if (source.type === 'unreadable') {
    const { message, place } = source
    return refusedAt([{ message, ...place, field: pathInWords([]) }])
  }
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
  if (Reflect.get(value, 'format') !== packFormat) {
    return refused(
      [{ path: ['format'], message: formatWords(Reflect.get(value, 'format')) }],
      source,
    )
  }
  const parsed = PackFile.safeParse(value)
  if (!parsed.success) return refused(schemaFaults(parsed.error.issues, value), source)
  const faults = packFaults(parsed.data)
  return faults.length > 0
    ? refused(faults, source)
    : { type: 'read', pack: loadedPack(parsed.data) }
}

function stranger(fileName: string): string {
  return `“${shortened(fileName, 100)}” is no rule pack. A pack begins with format: ${packFormat}, an id, a version and a name.`
}

function formatWords(format: unknown): string {
  const newer = typeof format === 'string' && /^corral-pack\/\d+$/.test(format)
  if (newer) {
    return `This pack has the format ${format}; this Corral reads ${packFormat}. Update Corral, then load it again.`
  }
  return `A rule pack says what it is. Add the line format: ${packFormat}.`
}

function refused(faults: readonly PackFault[], { placeOf }: PackSource): PackRefused {
  return refusedAt(
    faults.slice(0, MOST_FAULTS).map(({ path, message }) => ({
      message: shortened(message, 400),
      ...placeOf(path),
      field: pathInWords(path),
    })),
  )
}

function refusedAt(faults: readonly PlacedFault[]): PackRefused {
  const [first] = faults
  const message = first?.message ?? 'This is no rule pack.'
  return { type: 'refused', message, where: first ? whereIs(first) : '', faults }
}

/** `line 12, column 5: rules › 1. › gap › has`. */
export function whereIs({ line, column, field }: PlacedFault): string {
  return `line ${line}, column ${column}: ${field}`
}
