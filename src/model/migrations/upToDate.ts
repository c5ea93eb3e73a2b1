import type { Migration, SavedModel, SavedRecord } from './migration'
import { CURRENT_VERSION, migrations } from './migrations'

export type UpToDate =
  | { readonly type: 'upToDate'; readonly saved: SavedModel; readonly steps: readonly string[] }
  | { readonly type: 'refused'; readonly reason: 'newer' | 'unknown'; readonly message: string }

/**
 * Brings a saved model to the current version of the format, one step after the other, and tells
 * what was changed. What a newer Corral wrote is refused, since this one would drop what it does not
 * know; so is a version that never was.
 */
export function upToDate(
  saved: SavedModel,
  version: unknown,
  current = CURRENT_VERSION,
  steps: readonly Migration[] = migrations,
): UpToDate {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return {
      type: 'refused',
      reason: 'unknown',
      message: `There is no version ${JSON.stringify(version) ?? 'like this'} of the Corral format; versions are whole numbers from 1 to ${current}.`,
    }
  }
  if (version > current) {
    return {
      type: 'refused',
      reason: 'newer',
      message: `This was written by a newer Corral (format version ${version}; this one reads up to ${current}). Update Corral, then open it again. Nothing was changed.`,
    }
  }
  const due = steps.filter(({ to }) => to > version)
  return {
    type: 'upToDate',
    saved: due.length === 0 ? saved : modelThrough(saved, due),
    steps: due.map(({ summary }) => summary),
  }
}

/**
 * A record brought to the current version, whatever version it was written by; a value that is no
 * record is left to the schema to judge.
 */
export function recordUpToDate(table: string, value: unknown, steps = migrations): unknown {
  return isRecord(value) ? recordThrough(table, value, steps) : value
}

function recordThrough(table: string, saved: SavedRecord, steps: readonly Migration[]) {
  return steps.reduce((older, { record }) => record(table, older), saved)
}

function modelThrough(saved: SavedModel, steps: readonly Migration[]): SavedModel {
  const parts = Object.entries(saved).map(([part, value]) => {
    if (!isRecord(value)) return [part, value] as const
    if (part === 'about') return [part, recordThrough(part, value, steps)] as const
    const records = Object.entries(value).map(
      ([id, record]) => [id, recordUpToDate(part, record, steps)] as const,
    )
    return [part, Object.fromEntries(records)] as const
  })
  return Object.fromEntries(parts)
}

function isRecord(value: unknown): value is SavedRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
