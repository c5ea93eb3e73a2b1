const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

/**
 * An id that nothing has had before: 16 signs of 32, so 80 random bits. Short enough to read in a
 * file, and without the signs that are easily taken for one another.
 */
export function newId<Id extends string>(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  // Every id schema allows letters and digits; the brand says which table it is meant for.
  return Array.from(bytes, (byte) => alphabet[byte % 32]).join('') as Id
}
