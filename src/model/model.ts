import { z } from 'zod/mini'
import { About } from './about'
import { AppliedControl } from './appliedControl'
import { Asset } from './asset'
import { Assumption } from './assumption'
import { TrustBoundary } from './boundary'
import { Decision } from './decision'
import { Diagram } from './diagram'
import { Element } from './element'
import { DataFlow } from './flow'
import {
  AppliedControlId,
  AssetId,
  AssumptionId,
  BoundaryId,
  DiagramId,
  ElementId,
  FindingKey,
  FlowId,
  OwnThreatId,
  ReviewId,
  ThreatActorId,
} from './id'
import { OwnThreat } from './ownThreat'
import { Review } from './review'
import { ThreatActor } from './threatActor'

/** The tables of a model: flat records by id. */
export const tables = {
  elements: z.record(ElementId, Element),
  flows: z.record(FlowId, DataFlow),
  boundaries: z.record(BoundaryId, TrustBoundary),
  assets: z.record(AssetId, Asset),
  actors: z.record(ThreatActorId, ThreatActor),
  controls: z.record(AppliedControlId, AppliedControl),
  decisions: z.record(FindingKey, Decision),
  ownThreats: z.record(OwnThreatId, OwnThreat),
  assumptions: z.record(AssumptionId, Assumption),
  diagrams: z.record(DiagramId, Diagram),
  reviews: z.record(ReviewId, Review),
}

/**
 * A threat model: one document of flat records, with nothing in it that can be computed. The schema
 * checks each record; `faultsOf` checks that they fit together.
 */
export const Model = z.strictObject({ about: About, ...tables })
export type Model = z.infer<typeof Model>

export type TableName = keyof typeof tables

/** The record that a table holds. */
export type RecordIn<Table extends TableName> = Table extends TableName
  ? Model[Table][keyof Model[Table]]
  : never

/** The names of the tables, in the order in which they are written. */
export const tableNames: readonly TableName[] = [
  'elements',
  'flows',
  'boundaries',
  'assets',
  'actors',
  'controls',
  'decisions',
  'ownThreats',
  'assumptions',
  'diagrams',
  'reviews',
]
