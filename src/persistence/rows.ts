import { z } from 'zod/mini'
import { ReviewCadence } from '@/model/about'
import { ModelId } from '@/model/id'
import type { Model } from '@/model/model'
import { Band } from '@/model/riskScale'
import { Day, Moment } from '@/model/text'

const longAgo = new Date(0).toISOString()

/** What the home screen says about a model besides its name, as the app last computed it. */
export const Summary = z.object({
  title: z.catch(z.string(), ''),
  counts: z.catch(
    z.object({ elements: z.int(), flows: z.int(), boundaries: z.int(), threats: z.int() }),
    { elements: 0, flows: 0, boundaries: 0, threats: 0 },
  ),
  /** The band of the worst open threat. */
  worst: z.catch(z.nullable(Band), null),
  /** Threats that nobody has decided about. */
  undecided: z.catch(z.int(), 0),
  nextReview: z.catch(z.nullable(Day), null),
  cadence: z.catch(ReviewCadence, { every: 'quarter' }),
  owner: z.catch(z.string(), ''),
  /** When the last review was signed, and by whom; null before the first. */
  reviewed: z.catch(z.nullable(z.object({ at: Moment, by: z.string() })), null),
  /** What had changed since a review that should not wait for the next one, when it was last looked at. */
  weight: z.catch(
    z.nullable(
      z.object({
        /** When that review was signed; of an earlier one than the last it says nothing any more. */
        since: Moment,
        data: z.int(),
        crossing: z.int(),
        threat: z.int(),
      }),
    ),
    null,
  ),
  /** When the threats were last counted; an edit after that may have changed them. */
  countedAt: z.catch(Moment, longAgo),
  /** The rule packs that are switched on. */
  packs: z.catch(z.array(z.string()), []),
  /** The first diagram drawn small, as the app keeps it; the app parses it. */
  picture: z.catch(z.json(), null),
})
export type Summary = z.infer<typeof Summary>

/** Bytes as the database and the other tabs hand them over. */
export const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'Not bytes')

/** A model on the home screen. A field that cannot be read falls back to a blank one. */
export const ModelRow = z.extend(Summary, {
  id: ModelId,
  createdAt: z.catch(Moment, longAgo),
  updatedAt: z.catch(Moment, longAgo),
  /** When it was deleted; it can be brought back until it is purged. */
  deletedAt: z.catch(z.nullable(Moment), null),
})
export type ModelRow = z.infer<typeof ModelRow>

/** Whether what a row says of the threats is true of the model as it was last stored. */
export function isCounted({ countedAt, updatedAt }: ModelRow): boolean {
  return countedAt >= updatedAt
}

/** All of a Yjs document, up to and with the update of a sequence number. */
export const SnapshotRow = z.object({
  modelId: ModelId,
  state: Bytes,
  through: z.int().check(z.minimum(0)),
})
export type SnapshotRow = z.infer<typeof SnapshotRow>

/** One Yjs update; `seq` is given by the database in the order of writing. */
export const UpdateRow = z.object({
  seq: z.int(),
  modelId: ModelId,
  update: Bytes,
  at: z.catch(Moment, longAgo),
})
export type UpdateRow = z.infer<typeof UpdateRow>

/** A model as it was at a moment: its JSON without its signed reviews, compressed with gzip. */
export const RevisionRow = z.object({
  key: z.int(),
  modelId: ModelId,
  at: Moment,
  /** Why it was kept, in words that a person reads. */
  label: z.catch(z.string(), ''),
  /** Why it is kept until somebody deletes it; absent for one that is thinned out as it ages. */
  kept: z.catch(z.optional(z.enum(['named', 'before'])), undefined),
  state: Bytes,
  /** The version of the file format that the JSON has. */
  format: z.catch(z.int(), 1),
})
export type RevisionRow = z.infer<typeof RevisionRow>

/** The row of a model that nothing has been computed about yet. */
export function firstRowOf(model: Model): ModelRow {
  const { about, elements, flows, boundaries, ownThreats } = model
  return {
    id: about.id,
    title: about.title,
    createdAt: about.createdAt,
    updatedAt: new Date().toISOString(),
    counts: {
      elements: Object.keys(elements).length,
      flows: Object.keys(flows).length,
      boundaries: Object.keys(boundaries).length,
      threats: Object.keys(ownThreats).length,
    },
    worst: null,
    undecided: 0,
    weight: null,
    countedAt: longAgo,
    nextReview: about.nextReview,
    cadence: about.cadence,
    owner: about.owner,
    reviewed: null,
    packs: about.packs,
    picture: null,
    deletedAt: null,
  }
}
