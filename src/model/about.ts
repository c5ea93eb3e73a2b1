import { z } from 'zod'
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
  z.strictObject({ every: z.literal('custom'), days: z.int().min(1).max(3_650) }),
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
  nextReview: Day.nullable(),
  /** The review that is under way; absent while there is none. */
  review: OpenReview.exactOptional(),
  /** The rule packs that are switched on. */
  packs: z.array(z.string().max(100)),
  answers: Answers,
  /** Questions that somebody put off, as `element:bot mfa`, each with the day; absent without any. */
  later: z.record(z.string().max(300), Day).exactOptional(),
  /** How much work controls are in this model, by id, where somebody knows better than the catalogue. */
  efforts: z.record(z.string().max(100), Effort).exactOptional(),
  /** What would help and somebody does not want to do, as `CTL-TLS flow`; absent without any. */
  setAside: z.record(z.string().max(300), SetAside).exactOptional(),
  scale: RiskScale,
  /** The last threat number given, so that none is given twice. */
  lastNumber: z.int().min(0),
  kept: Kept,
})
export type About = z.infer<typeof About>
