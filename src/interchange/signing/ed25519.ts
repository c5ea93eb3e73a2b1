import { utf8Of } from '@/model/utf8'
import { bytesOfBase64url } from '@/model/base64url'

type Importing = readonly [
  format: 'raw',
  key: Uint8Array,
  algorithm: 'Ed25519',
  extractable: boolean,
  usages: readonly 'verify'[],
]

/** The parts of WebCrypto that check a signature; browsers and Node have them alike. */
interface Subtle {
  readonly importKey: (...key: Importing) => Promise<object>
  readonly verify: (
    algorithm: 'Ed25519',
    key: object,
    signature: Uint8Array,
    bytes: Uint8Array,
  ) => Promise<boolean>
}

const { crypto } = globalThis as unknown as { readonly crypto?: { readonly subtle?: Subtle } }

/** Whether a signature is of that text by that key; null where this program cannot tell. */
export async function isSignedBy(
  publicKey: string,
  text: string,
  value: string,
): Promise<boolean | null> {
  if (!crypto?.subtle) return null
  const [key, signature] = [bytesOfBase64url(publicKey), bytesOfBase64url(value)]
  if (!key || !signature) return false
  try {
    const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify'])
    return await crypto.subtle.verify('Ed25519', imported, signature, utf8Of(text))
  } catch (error) {
    // A browser without Ed25519 says so; whatever else is refused was not made by that key.
    return error instanceof Error && error.name === 'NotSupportedError' ? null : false
  }
}
