import { z } from 'zod/mini'
import { About } from '@/model/about'
import { AppliedControl } from '@/model/appliedControl'
import { Asset } from '@/model/asset'
import { Assumption } from '@/model/assumption'
import { TrustBoundary } from '@/model/boundary'
import { Decision } from '@/model/decision'
import { Diagram } from '@/model/diagram'
import { Element } from '@/model/element'
import { DataFlow } from '@/model/flow'
import { CURRENT_VERSION } from '@/model/migrations/migrations'
import type { TableName } from '@/model/model'
import { OwnThreat } from '@/model/ownThreat'
import { Review } from '@/model/review'
import { ThreatActor } from '@/model/threatActor'
import { FindingInFile } from './findingInFile'
import { PackInFile } from './packInFile'

/** What `$schema` names: the file in `public/schema` that describes this version of the format. */
export const schemaName = `corral-${CURRENT_VERSION}.schema.json`

const lists = {
  elements: z.array(Element),
  flows: z.array(DataFlow),
  boundaries: z.array(TrustBoundary),
  assets: z.array(Asset),
  actors: z.array(ThreatActor),
  controls: z.array(AppliedControl),
  decisions: z.array(Decision),
  ownThreats: z.array(OwnThreat),
  assumptions: z.array(Assumption),
  diagrams: z.array(Diagram),
  reviews: z.array(Review),
} satisfies { [Table in TableName]: z.ZodMiniType }

/** What the model has and its file has not, because somebody wanted it so. */
export const LeftOut = z.strictObject({
  /** How many signed reviews. */
  reviews: z.int().check(z.positive()),
})
export type LeftOut = z.infer<typeof LeftOut>

/**
 * A model as a file: the tables as lists in the order of their ids, so that a change of one record
 * is a change of a few lines.
 */
export const CorralFile = z.strictObject({
  $schema: z.string().check(z.maxLength(1_000)),
  format: z.literal('corral'),
  version: z.literal(CURRENT_VERSION),
  model: z.strictObject({ about: About, ...lists }),
  findings: z.array(FindingInFile),
  /** Left out by Corrals that knew no packs but their own. */
  packs: z.exactOptional(z.array(PackInFile)),
  /** Of a picture with a model in it, as a rule; absent where all of the model is there. */
  leftOut: z.exactOptional(LeftOut),
})
export type CorralFile = z.infer<typeof CorralFile>
