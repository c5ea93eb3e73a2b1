import { canonicalJson } from '@/model/canonicalJson'
import { sha256Of } from '@/model/sha256'
import type { Json } from '../json'
import { partsOf } from './parts'
import type { Unsigned } from './statement'

/** The digests of parts by their keys, as a review holds them. */
export type Digests = Readonly<Record<string, string>>

/** What the keys start with of what the signer said, as `statement/by`. */
export const STATEMENT = 'statement/'

/** The digests of what a signer said. */
export function digestsOfStatement(review: Unsigned): Promise<Digests> {
  const { snapshot: _text, digests: _digests, ...said } = review
  return digestsOf(Object.entries(said).map(([field, value]) => [STATEMENT + field, value]))
}

/** The digests of the records of a snapshot. */
export function digestsOfSnapshot(snapshot: Json): Promise<Digests> {
  return digestsOf([...partsOf(snapshot)])
}

async function digestsOf(parts: readonly (readonly [string, unknown])[]): Promise<Digests> {
  const digests = await Promise.all(
    parts.map(async ([key, value]) => {
      const hash = await sha256Of(canonicalJson(value))
      return [key, hash?.slice(0, 16) ?? ''] as const
    }),
  )
  return Object.fromEntries(digests)
}
