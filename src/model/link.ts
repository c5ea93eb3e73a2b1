import { z } from 'zod/mini'

/** Where a link may lead: a page, or a mailbox. Anything else, such as a script, is refused. */
const place = /^(?:https?:\/\/[^\s/]\S*|mailto:\S+@\S+)$/i

/** The address of a page or of a mailbox. */
export const LinkAddress = z
  .string()
  .check(
    z.maxLength(2_000),
    z.regex(place, 'A link starts with https://, http:// or mailto: and has no spaces.'),
  )

/** Something to read beside a decision: a ticket, a design, a test. */
export const Link = z.strictObject({
  url: LinkAddress,
  /** What it is called; empty shows the address. */
  title: z.string().check(z.maxLength(200)),
})
export type Link = z.infer<typeof Link>
