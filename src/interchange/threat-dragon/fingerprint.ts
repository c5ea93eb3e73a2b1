/**
 * A short name for a text: the same for the same text, and hardly ever for another. FNV-1a, twice
 * with different starts; good for telling files apart, and for nothing that must withstand an attacker.
 */
export function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193].map((start) => half(text, start)).join('')
}

function half(text: string, start: number): string {
  let hash = start
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
