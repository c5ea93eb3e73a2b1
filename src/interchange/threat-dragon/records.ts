import type { Asset } from '@/model/asset'
import type { TrustBoundary } from '@/model/boundary'
import type { Diagram } from '@/model/diagram'
import type { Element } from '@/model/element'
import type { DataFlow } from '@/model/flow'
import type { AssetId, BoundaryId, DiagramId, ElementId, FlowId, OwnThreatId } from '@/model/id'
import type { Kept } from '@/model/kept'
import type { OwnThreat } from '@/model/ownThreat'
import type { JsonObject } from '../json'
import { freshIds, type Ids } from './ids'
import { startNotes, type Notes } from './notes'

/** What has been read so far. Each reader of this folder adds to it. */
export interface Records {
  readonly ids: Ids
  readonly threatIds: Ids
  readonly notes: Notes
  readonly tables: {
    readonly elements: Record<ElementId, Element>
    readonly flows: Record<FlowId, DataFlow>
    readonly boundaries: Record<BoundaryId, TrustBoundary>
    readonly assets: Record<AssetId, Asset>
    readonly ownThreats: Record<OwnThreatId, OwnThreat>
    readonly diagrams: Record<DiagramId, Diagram>
  }
}

export function noRecords(): Records {
  return {
    ids: freshIds(),
    threatIds: freshIds(),
    notes: startNotes(),
    tables: { elements: {}, flows: {}, boundaries: {}, assets: {}, ownThreats: {}, diagrams: {} },
  }
}

/** What the file said beyond what Corral has fields for, under the name of its format. */
export function keptAside(rest: JsonObject): Kept {
  return { 'threat-dragon': rest }
}
