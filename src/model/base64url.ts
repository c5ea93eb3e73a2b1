const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bytes in base64url without padding (RFC 4648, section 5). */
export function base64urlOf(bytes: Uint8Array): string {
  const groups = Math.ceil((bytes.length * 8) / 6)
  return Array.from({ length: groups }, (_, group) => digitAt(bytes, group * 6)).join('')
}

/** The six bits that start at a bit. */
function digitAt(bytes: Uint8Array, bit: number): string {
  const at = Math.floor(bit / 8)
  const two = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
  return digits.charAt((two >> (10 - (bit % 8))) & 63)
}

/** The bytes in a text of base64url; null for what is none, or not the one way to write those bytes. */
export function bytesOfBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8))
  for (let index = 0; index < text.length; index += 1) {
    const value = digits.indexOf(text.charAt(index))
    if (value < 0) return null
    const [at, shift] = [Math.floor((index * 6) / 8), 10 - ((index * 6) % 8)]
    bytes[at] = (bytes[at] ?? 0) | ((value << shift) >> 8)
    if (at + 1 < bytes.length) bytes[at + 1] = (value << shift) & 255
  }
  return base64urlOf(bytes) === text ? bytes : null
}
