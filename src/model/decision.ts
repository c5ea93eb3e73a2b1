import { z } from 'zod'
import { FindingKey } from './id'
import { Link } from './link'
import { Level, Day, Moment, Name, Text } from './text'
import { Answer } from './answer'

/** The four ways to treat a risk, and the statement that the threat does not apply here. */
export const Response = z.enum(['mitigate', 'accept', 'transfer', 'avoid', 'dismiss'])
export type Response = z.infer<typeof Response>

export const WorkStatus = z.enum(['open', 'inProgress', 'done'])
export type WorkStatus = z.infer<typeof WorkStatus>

/** A level that a person set in place of the computed one, why, and who it was and when. */
export const Override = z.strictObject({
  value: Level,
  reason: Text,
  by: Name.exactOptional(),
  at: Moment.exactOptional(),
})
export type Override = z.infer<typeof Override>

/** Why a level is what it is, where nothing else computes it. */
export const LevelReason = Override.omit({ value: true })
export type LevelReason = z.infer<typeof LevelReason>

/** What people say about a threat, whether a rule found it or they wrote it themselves. */
export const handling = {
  /** `T-12` in the register. Given with the first response, and never again to another. */
  number: z.int().positive().nullable(),
  /** Null while nobody has decided. */
  response: Response.nullable(),
  reason: Text,
  by: Name,
  at: Moment.nullable(),
  /** Until when an acceptance holds. */
  until: Day.nullable(),
  status: WorkStatus,
  owner: Name,
  due: Day.nullable(),
  notes: Text,
  /** Tickets, designs and tests that belong to it; left out while there are none. */
  links: z.array(Link).exactOptional(),
}

/** A fact as it was when someone decided: `element:bot` had the property or derived fact with this value, or it was unknown (null). */
export const SeenFact = z.strictObject({
  subject: z.string().max(200),
  fact: z.string().max(100),
  value: z.union([Answer, z.number()]).nullable(),
})
export type SeenFact = z.infer<typeof SeenFact>

/** What a person decided about one finding of a rule. It outlives every re-evaluation. */
export const Decision = z.strictObject({
  /** The key of the finding is also the id of the decision. */
  id: FindingKey,
  rule: z.string().max(100),
  ruleVersion: z.int().positive(),
  /** The title as it read then, for the day when the rule is gone. */
  title: Text,
  ...handling,
  likelihood: Override.nullable(),
  impact: Override.nullable(),
  /** The levels on the day of the decision. */
  decidedAt: z.strictObject({ likelihood: Level, impact: Level }).nullable(),
  /** What was known then: the decision is stale when one of these is no longer so. */
  facts: z.array(SeenFact),
})
export type Decision = z.infer<typeof Decision>
