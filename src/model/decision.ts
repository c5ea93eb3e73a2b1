import { z } from 'zod/mini'
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
  by: z.exactOptional(Name),
  at: z.exactOptional(Moment),
})
export type Override = z.infer<typeof Override>

/** Why a level is what it is, where nothing else computes it. */
export const LevelReason = z.omit(Override, { value: true })
export type LevelReason = z.infer<typeof LevelReason>

/** What people say about a threat, whether a rule found it or they wrote it themselves. */
export const handling = {
  /** `T-12` in the register. Given with the first response, and never again to another. */
  number: z.nullable(z.int().check(z.positive())),
  /** Null while nobody has decided. */
  response: z.nullable(Response),
  reason: Text,
  by: Name,
  at: z.nullable(Moment),
  /** Until when an acceptance holds. */
  until: z.nullable(Day),
  status: WorkStatus,
  owner: Name,
  due: z.nullable(Day),
  notes: Text,
  /** Tickets, designs and tests that belong to it; left out while there are none. */
  links: z.exactOptional(z.array(Link)),
}

/** A fact as it was when someone decided: `element:bot` had the property or derived fact with this value, or it was unknown (null). */
export const SeenFact = z.strictObject({
  subject: z.string().check(z.maxLength(200)),
  fact: z.string().check(z.maxLength(100)),
  value: z.nullable(z.union([Answer, z.number()])),
})
export type SeenFact = z.infer<typeof SeenFact>

/** What a person decided about one finding of a rule. It outlives every re-evaluation. */
export const Decision = z.strictObject({
  /** The key of the finding is also the id of the decision. */
  id: FindingKey,
  rule: z.string().check(z.maxLength(100)),
  ruleVersion: z.int().check(z.positive()),
  /** The title as it read then, for the day when the rule is gone. */
  title: Text,
  ...handling,
  likelihood: z.nullable(Override),
  impact: z.nullable(Override),
  /** The levels on the day of the decision. */
  decidedAt: z.nullable(z.strictObject({ likelihood: Level, impact: Level })),
  /** What was known then: the decision is stale when one of these is no longer so. */
  facts: z.array(SeenFact),
})
export type Decision = z.infer<typeof Decision>

/** What stands where nobody has said anything about a threat. */
export const unhandled: Omit<Pick<Decision, keyof typeof handling>, 'links'> = {
  number: null,
  response: null,
  reason: '',
  by: '',
  at: null,
  until: null,
  status: 'open',
  owner: '',
  due: null,
  notes: '',
}

/** What a decision says before anybody has said anything. */
export const undecided = {
  ...unhandled,
  likelihood: null,
  impact: null,
  decidedAt: null,
  facts: [],
} satisfies Partial<Decision>
