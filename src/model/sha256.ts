import { utf8Of } from './utf8'

interface Digester {
  readonly subtle?: { readonly digest: (name: string, bytes: Uint8Array) => Promise<ArrayBuffer> }
}

/** What browsers and Node have alike. A page that came over plain HTTP from another machine has no digest. */
const { crypto: digester } = globalThis as unknown as { readonly crypto?: Digester }

/** The SHA-256 of bytes, or of a text in UTF-8, as 64 hexadecimal digits; null where nothing can work it out. */
export async function sha256Of(content: string | Uint8Array): Promise<string | null> {
  if (!digester?.subtle) return null
  const bytes = typeof content === 'string' ? utf8Of(content) : content
  const digest = await digester.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
