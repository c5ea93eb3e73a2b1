import { liveQuery } from 'dexie'
import { createStore } from 'zustand/vanilla'
import { packIn } from '@/interchange/packs/packIn'
import type { PackRow } from '@/persistence/packRow'
import { listPacks } from '@/persistence/packs'
import type { LoadedPack } from '@/rules/ownPacks/loadedPack'
import { database } from '../database'

/** A pack of this browser: ready, known only by name, or one that this version of Corral cannot use. */
export type KeptPack =
  | { readonly status: 'ready'; readonly row: PackRow; readonly pack: LoadedPack }
  | { readonly status: 'missing'; readonly row: PackRow }
  | { readonly status: 'unusable'; readonly row: PackRow; readonly problem: string }

export type ReadyPack = Extract<KeptPack, { status: 'ready' }>

/** The packs of this browser as they are now, in the order of their names; null until they have been read. */
export const keptPacks = createStore<{ readonly packs: readonly KeptPack[] | null }>()(() => ({
  packs: null,
}))

let known: ReadonlyMap<string, KeptPack> = new Map()

/** The same pack stays the same object, so that its rules are made ready once. */
function kept(row: PackRow): KeptPack {
  return known.get(keyOf(row)) ?? read(row)
}

const keyOf = ({ id, addedAt, sha256 }: PackRow) => `${id} ${addedAt} ${sha256 ?? ''}`

function read(row: PackRow): KeptPack {
  if (row.pack === null) return { status: 'missing', row }
  const found = packIn(row.pack)
  if (found.type === 'sound') {
    return { status: 'ready', row, pack: { ...found.pack, sha256: row.sha256 } }
  }
  const problem = found.faults[0]?.message ?? 'It is not what this version expects.'
  return { status: 'unusable', row, problem }
}

function take(rows: readonly PackRow[]): void {
  const packs = rows.map(kept).toSorted((one, other) => one.row.name.localeCompare(other.row.name))
  known = new Map(packs.map((pack) => [keyOf(pack.row), pack]))
  keptPacks.setState({ packs })
}

let watching: Promise<void> | undefined

/** Reads the packs, and keeps up with them as long as the page is there. A database that cannot be read has none. */
export function watchPacks(): Promise<void> {
  watching ??= new Promise((resolve) => {
    const first = (rows: readonly PackRow[]) => {
      take(rows)
      resolve()
    }
    liveQuery(() => listPacks(database)).subscribe({ next: first, error: () => first([]) })
  })
  return watching
}

/** The packs that can be used. They have been read once `watchPacks` is done. */
export function readyPacks(): readonly LoadedPack[] {
  return readyAmong(keptPacks.getState().packs ?? []).map(({ pack }) => pack)
}

export function readyAmong(packs: readonly KeptPack[]): readonly ReadyPack[] {
  return packs.flatMap((pack) => (pack.status === 'ready' ? [pack] : []))
}
