import { base64urlOf, bytesOfBase64url } from '@/model/base64url'
import { sha256Of } from '@/model/sha256'

/** What stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo (RFC 8410, section 4). */
const SPKI = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00]
const RAW = 32

const BEGIN = '-----BEGIN PUBLIC KEY-----'
const END = '-----END PUBLIC KEY-----'

/** A public key as other tools take it: SubjectPublicKeyInfo in PEM. Empty for what is no key. */
export function pemOf(publicKey: string): string {
  const spki = spkiOf(publicKey)
  if (!spki) return ''
  const base64 = base64urlOf(spki).replaceAll('-', '+').replaceAll('_', '/')
  return `${BEGIN}\n${base64.padEnd(Math.ceil(base64.length / 4) * 4, '=')}\n${END}\n`
}

/**
 * What people know a key by: the first 16 digits of the SHA-256 of its SubjectPublicKeyInfo, in groups
 * of four. Null where nothing can work it out.
 */
export async function keyNameOf(publicKey: string): Promise<string | null> {
  const spki = spkiOf(publicKey)
  const hash = spki && (await sha256Of(spki))
  return hash && (hash.slice(0, 16).match(/.{4}/g) ?? []).join(' ')
}

/** The raw bytes of a public key in base64url, from a text that is just that or PEM; null if it is neither. */
export function publicKeyIn(text: string): string | null {
  const [, pem] = new RegExp(`${BEGIN}([\\s\\S]*)${END}`).exec(text) ?? []
  if (pem === undefined) return isRaw(text.trim()) ? text.trim() : null
  const base64url = pem.replaceAll(/[\s=]/g, '').replaceAll('+', '-').replaceAll('/', '_')
  const bytes = bytesOfBase64url(base64url)
  const isEd25519 =
    bytes?.length === SPKI.length + RAW && SPKI.every((byte, at) => bytes[at] === byte)
  return isEd25519 ? base64urlOf(bytes.subarray(SPKI.length)) : null
}

const isRaw = (text: string) => bytesOfBase64url(text)?.length === RAW

function spkiOf(publicKey: string): Uint8Array | null {
  const raw = bytesOfBase64url(publicKey)
  return raw?.length === RAW ? Uint8Array.from([...SPKI, ...raw]) : null
}
