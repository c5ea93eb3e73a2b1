import { z } from 'zod/mini'

const packPattern = '[a-z0-9][a-z0-9-]{0,30}/[a-z0-9][a-z0-9-]{0,30}'
const wordPattern = `${packPattern}:[A-Za-z][A-Za-z0-9-]{0,36}`

/** What a pack of rules is known by: who makes it, and what it is about, as `acme/payments`. */
export const PackId = z
  .string()
  .check(
    z.regex(
      new RegExp(`^${packPattern}$`),
      'The id of a pack is two names in small letters, digits and hyphens with a slash between, as acme/payments.',
    ),
  )

// Where a word of Corral would do as well, it aborts so that neither is taken for what was meant.
const OwnText = z.string().check(
  z.regex(new RegExp(`^${wordPattern}$`), {
    error:
      'A word of a pack is the id of the pack, a colon and a name of letters, digits and hyphens, as acme/payments:usesHsm.',
    abort: true,
  }),
)

/** The id of a rule, control, property or kind that a pack brings: `acme/payments:usesHsm`. */
export type OwnWord = `${string}/${string}:${string}`
// The pattern asks for the slash and the colon.
export const OwnWord = OwnText as unknown as z.ZodMiniType<OwnWord, OwnWord>

const whole = new RegExp(`^${wordPattern}$`)

/** Whether a text is a word that a pack may bring. */
export function isOwnWord(text: string): text is OwnWord {
  return whole.test(text)
}

/** The pack that a word comes from: `acme/payments`. */
export function packOfWord(word: OwnWord): string {
  return word.slice(0, word.indexOf(':'))
}

/** A word without its pack: `usesHsm`. */
export function nameInPack(word: OwnWord): string {
  return word.slice(word.indexOf(':') + 1)
}
