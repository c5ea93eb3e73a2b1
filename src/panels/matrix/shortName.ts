/** The most letters of a word that fit over a narrow column. */
const LONGEST = 8

/** A name in which long words are cut after a consonant, with a full stop: “Negl.” of “Negligible”. */
export function shortName(name: string): string {
  return name
    .split(' ')
    .map((word) =>
      word.length > LONGEST ? `${word.slice(0, 5).replace(/[aeiouy]+$/i, '')}.` : word,
    )
    .join(' ')
}
