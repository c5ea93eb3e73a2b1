import { z } from 'zod/mini'
import { base64urlOf } from '@/model/base64url'
import { Moment } from '@/model/text'
import { type CorralDatabase, write } from './database'

/** The key that reviews are signed with in this browser. Its private part cannot be read by anyone. */
export interface SigningKey {
  /** The raw bytes of the public key in base64url. */
  readonly publicKey: string
  readonly madeAt: Moment
  /** The signature of a text in UTF-8, in base64url. */
  readonly sign: (text: string) => Promise<string>
}

/** Why this browser cannot sign with a key, in words. */
export class NoKeyError extends Error {
  override readonly name = 'NoKeyError'
}

/** There is one key, so its row has one name. */
const ONLY = 'signing'

const StoredKey = z.custom<CryptoKey>(
  (value) => typeof CryptoKey !== 'undefined' && value instanceof CryptoKey,
)

/** A key pair as the browser keeps it. */
export const KeyRow = z.object({
  id: z.literal(ONLY),
  publicKey: z.string(),
  privateKey: StoredKey,
  madeAt: Moment,
})
export type KeyRow = z.infer<typeof KeyRow>

/** The key of this browser; null while it has none. Fit for a live query. */
export async function signingKey(database: CorralDatabase): Promise<SigningKey | null> {
  const row: unknown = await database.keys.get(ONLY)
  const parsed = KeyRow.safeParse(row)
  return parsed.success ? keyIn(parsed.data) : null
}

/**
 * Makes the key of this browser, unless it has one. Rejects with a `NoKeyError` when the browser knows
 * no Ed25519, and when the key cannot be stored.
 */
export async function makeSigningKey(database: CorralDatabase): Promise<SigningKey> {
  const made = await newRow()
  const row = await write(database, ['keys'], async () => {
    const before = KeyRow.safeParse(await database.keys.get(ONLY))
    if (before.success) return before.data
    await database.keys.put(made)
    return made
  })
  return keyIn(row)
}

/** Removes the key for good. What it signed stays signed. */
export async function forgetSigningKey(database: CorralDatabase): Promise<void> {
  await write(database, ['keys'], () => database.keys.delete(ONLY))
}

async function newRow(): Promise<KeyRow> {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto }
  if (!subtle) {
    throw new NoKeyError(
      'A key can only be made on a page that came over HTTPS or from this machine (localhost).',
    )
  }
  const pair = await subtle.generateKey('Ed25519', false, ['sign', 'verify']).catch(() => null)
  if (!pair || !('privateKey' in pair)) {
    throw new NoKeyError(
      'This browser cannot make Ed25519 keys. Sign by name only, or use a newer browser.',
    )
  }
  const raw = await subtle.exportKey('raw', pair.publicKey)
  return {
    id: ONLY,
    publicKey: base64urlOf(new Uint8Array(raw)),
    privateKey: pair.privateKey,
    madeAt: new Date().toISOString(),
  }
}

function keyIn({ publicKey, privateKey, madeAt }: KeyRow): SigningKey {
  const sign = async (text: string) => {
    const bytes = new TextEncoder().encode(text)
    return base64urlOf(new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, bytes)))
  }
  return { publicKey, madeAt, sign }
}
