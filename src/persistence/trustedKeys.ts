import { z } from 'zod/mini'
import { Moment, Name } from '@/model/text'
import { type CorralDatabase, write } from './database'

/** A public key that somebody in this browser takes to be a certain person's. */
export const TrustedKey = z.object({
  /** The raw bytes of the public key in base64url. */
  publicKey: z.string(),
  /** Whose it is, in the words of whoever trusts it. */
  name: Name,
  trustedAt: Moment,
})
export type TrustedKey = z.infer<typeof TrustedKey>

const TRUSTED = 'trustedKeys'

/** The keys that are trusted in this browser, by name. Fit for a live query. */
export async function listTrustedKeys(database: CorralDatabase): Promise<readonly TrustedKey[]> {
  const keys = await keptKeys(database)
  return keys.toSorted((one, other) => one.name.localeCompare(other.name))
}

/** Trusts a key under a name, which takes the place of the one it may have had. */
export async function trustKey(database: CorralDatabase, key: TrustedKey): Promise<void> {
  await change(database, (keys) => [...without(keys, key.publicKey), key])
}

/** Trusts a key no longer. */
export async function distrustKey(database: CorralDatabase, publicKey: string): Promise<void> {
  await change(database, (keys) => without(keys, publicKey))
}

const without = (keys: readonly TrustedKey[], publicKey: string) =>
  keys.filter((key) => key.publicKey !== publicKey)

async function change(
  database: CorralDatabase,
  by: (keys: readonly TrustedKey[]) => readonly TrustedKey[],
): Promise<void> {
  await write(database, [], async () => {
    await database.meta.put({ key: TRUSTED, value: by(await keptKeys(database)) })
  })
}

/** One that cannot be read takes no other with it. */
async function keptKeys(database: CorralDatabase): Promise<readonly TrustedKey[]> {
  const kept: unknown = (await database.meta.get(TRUSTED))?.value
  if (!Array.isArray(kept)) return []
  return kept.flatMap((key: unknown) => TrustedKey.safeParse(key).data ?? [])
}
