import { useLiveQuery } from 'dexie-react-hooks'
import type { SeenKey } from '@/panels/review/seenKey'
import { signingKey } from '@/persistence/signingKey'
import { listTrustedKeys, type TrustedKey } from '@/persistence/trustedKeys'
import { listed } from '@/rules/explain/phrase'
import { database } from '../database'

/** What this browser knows of keys: its own, and those that somebody trusts here. */
export interface KnownKeys {
  readonly own: string | null
  readonly trusted: readonly TrustedKey[]
}

/** Undefined until they have been read; a database that cannot be read knows none. */
export function useKnownKeys(): KnownKeys | undefined {
  return useLiveQuery(() => knownKeys().catch(() => ({ own: null, trusted: [] })))
}

async function knownKeys(): Promise<KnownKeys> {
  const [key, trusted] = await Promise.all([signingKey(database), listTrustedKeys(database)])
  return { own: key?.publicKey ?? null, trusted }
}

/** Whether somebody vouches for a key here, and whose it is, in a sentence. */
export interface KeyTold {
  readonly isKnown: boolean
  /** Whether it is known, and signed in no name but the one that it is known by. */
  readonly isVouched: boolean
  /** Whether another key is trusted under a name that it signed in. */
  readonly isSuspect: boolean
  readonly words: string
}

/** What is known of a key that reviews are signed with. */
export function keyInWords({ publicKey, signers }: SeenKey, known: KnownKeys): KeyTold {
  const names = listed(signers.map((name) => `“${name || 'someone unnamed'}”`))
  if (publicKey === known.own) {
    const words = `Signed by the key of this browser, in the name of ${names}.`
    return { isKnown: true, isVouched: true, isSuspect: false, words }
  }
  const trusted = known.trusted.find((key) => key.publicKey === publicKey)
  if (trusted) {
    const isOther = signers.some((name) => !isSameName(name, trusted.name))
    const inName = isOther ? `, in the name of ${names}` : ''
    const words = `Signed by the key you trust as “${trusted.name}”${inName}.`
    return { isKnown: true, isVouched: !isOther, isSuspect: false, words }
  }
  const namesake = known.trusted.find(({ name }) =>
    signers.some((signer) => isSameName(signer, name)),
  )
  const warning = namesake
    ? ` You trust another key as “${namesake.name}”: ask whether it has changed.`
    : ''
  return {
    isKnown: false,
    isVouched: false,
    isSuspect: namesake !== undefined,
    words: `Signed in the name of ${names} by a key not known here.${warning}`,
  }
}

const isSameName = (one: string, other: string) =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase()
