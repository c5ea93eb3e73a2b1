import { canonicalJson } from '@/model/canonicalJson'
import type { Review } from '@/model/review'
import type { Json } from '../json'
import { ownLimits } from '../limits'
import { parseJson } from '../parseJson'
import { type Digests, digestsOfSnapshot, digestsOfStatement, STATEMENT } from './digests'
import { FRAME, type Parts, partsOf } from './parts'
import { unsignedOf } from './statement'

/** What of a review is no longer what was signed. */
export type Alteration =
  /** What the signer said: the name, the date … by the field. */
  | { readonly type: 'statement'; readonly field: string }
  /** A record of the snapshot, by its table and id; its value is null when it is gone. */
  | {
      readonly type: 'record'
      readonly how: 'changed' | 'added' | 'gone'
      readonly key: string
      readonly value: Json
    }
  /** The snapshot is no JSON any more: where, and why. */
  | { readonly type: 'text'; readonly where: string; readonly why: string }
  /** Blanks and line breaks between the records, from a line on. */
  | { readonly type: 'layout'; readonly line: number }
  /** The order of the records, or what the snapshot says about itself. */
  | { readonly type: 'frame' }
  /** None of that: the hash itself. */
  | { readonly type: 'hash' }

/** What was altered in a review whose hash is not that of what it says. Never empty. */
export async function alterationsOf(review: Review): Promise<readonly Alteration[]> {
  const unsigned = unsignedOf(review)
  const { digests = {} } = review
  const statement = await digestsOfStatement(unsigned)
  const said = differing(digests, statement, (key) => key.startsWith(STATEMENT))
  const found = [
    ...said.map((key): Alteration => ({ type: 'statement', field: key.slice(STATEMENT.length) })),
    ...(await alterationsOfSnapshot(review.snapshot, digests)),
  ]
  return found.length > 0 ? found : [{ type: 'hash' }]
}

async function alterationsOfSnapshot(
  snapshot: string,
  digests: Digests,
): Promise<readonly Alteration[]> {
  const parsed = parseJson(snapshot, ownLimits)
  if (parsed.type === 'refused') {
    return [{ type: 'text', where: parsed.where ?? '', why: parsed.message }]
  }
  const keys = differing(
    digests,
    await digestsOfSnapshot(parsed.json),
    (key) => !key.startsWith(STATEMENT),
  )
  const parts = partsOf(parsed.json)
  const records = keys.filter((key) => key !== FRAME).map((key) => recordAt(key, parts, digests))
  if (records.length > 0) return records
  if (keys.length > 0) return [{ type: 'frame' }]
  return layoutOf(snapshot, parsed.json)
}

function recordAt(key: string, parts: Parts, digests: Digests): Alteration {
  const value = parts.get(key)
  if (value === undefined) return { type: 'record', how: 'gone', key, value: null }
  return { type: 'record', how: Object.hasOwn(digests, key) ? 'changed' : 'added', key, value }
}

/** The keys, of those that are asked for, under which two lists of digests say different things. */
function differing(
  signed: Digests,
  now: Digests,
  isAskedFor: (key: string) => boolean,
): readonly string[] {
  const keys = new Set([...Object.keys(signed), ...Object.keys(now)])
  return [...keys].filter((key) => isAskedFor(key) && signed[key] !== now[key])
}

/** A snapshot is canonical, so whatever says the same in other signs was altered. */
function layoutOf(snapshot: string, json: Json): readonly Alteration[] {
  const lines = snapshot.split('\n')
  const canonical = canonicalJson(json).split('\n')
  const at = lines.findIndex((line, index) => line !== canonical[index])
  return at < 0 && lines.length === canonical.length
    ? []
    : [{ type: 'layout', line: (at < 0 ? lines.length : at) + 1 }]
}
