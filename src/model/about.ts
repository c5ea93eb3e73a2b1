import { z } from 'zod/mini'
import { Answers } from './answer'
import { Effort } from './effort'
import { ModelId } from './id'
import { Kept } from './kept'
import { OpenReview } from './review'
import { RiskScale } from './riskScale'
import { SetAside } from './setAside'
import { Day, Moment, Name, Text } from './text'

/** How often the model is looked at again. */
export const ReviewCadence = z.discriminatedUnion('every', [
  z.strictObject({ every: z.literal('quarter') }),
  z.strictObject({ every: z.literal('release') }),
  z.strictObject({
    every: z.literal('custom'),
    days: z.int().check(z.minimum(1), z.maximum(3_650)),
  }),
])
export type ReviewCadence = z.infer<typeof ReviewCadence>

/** What is true of the model as a whole. */
export const About = z.strictObject({
  id: ModelId,
  title: Name,
  summary: Text,
  owner: Name,
  contributors: z.array(Name),
  createdAt: Moment,
  cadence: ReviewCadence,
  nextReview: z.nullable(Day),
  /** The review that is under way; absent while there is none. */
  review: z.exactOptional(OpenReview),
  /** The rule packs that are switched on. */
  packs: z.array(z.string().check(z.maxLength(100))),
  answers: Answers,
  /** Questions that somebody put off, as `element:bot mfa`, each with the day; absent without any. */
  later: z.exactOptional(z.record(z.string().check(z.maxLength(300)), Day)),
  /** How much work controls are in this model, by id, where somebody knows better than the catalogue. */
  efforts: z.exactOptional(z.record(z.string().check(z.maxLength(100)), Effort)),
  /** What would help and somebody does not want to do, as `CTL-TLS flow`; absent without any. */
  setAside: z.exactOptional(z.record(z.string().check(z.maxLength(300)), SetAside)),
  scale: RiskScale,
  /** The last threat number given, so that none is given twice. */
  lastNumber: z.int().check(z.minimum(0)),
  kept: Kept,
})
export type About = z.infer<typeof About>
