import type { TrustBoundary } from '@/model/boundary'
import type { Element } from '@/model/element'
import type { DataFlow } from '@/model/flow'
import type { BoundaryId } from '@/model/id'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import { ownKindOf } from '@/model/vocabulary/ownVocabulary'
import { nameInPack } from '@/model/vocabulary/ownWord'
import { nameOf } from '@/rules/explain/nameOf'
import { assetName } from './recordNames'
import type { Speaking } from './speaking'
import { several, type Tellers } from './tellers'

type Tagged = Pick<Element, 'tags' | 'outOfScope' | 'assets'>

const tags = (record: Pick<Tagged, 'tags'>) => several(record.tags)
const data = ({ assets }: Pick<Tagged, 'assets'>, speaking: Speaking) =>
  several(assets.map((id) => assetName(id, speaking)))

function scope({ outOfScope }: Pick<Tagged, 'outOfScope'>): string {
  if (outOfScope === null) return 'in scope'
  const reason = outOfScope.reason.trim()
  return reason ? `out of scope: ${reason}` : 'out of scope'
}

function boundaryName(id: BoundaryId | null, { model }: Speaking): string {
  return id === null ? 'none' : nameOf({ type: 'boundary', id }, model)
}

export const elementValues: Tellers<Element> = {
  kind: ({ kind }) => kindEntry(kind).label,
  ownKind: ({ ownKind }) =>
    ownKind === undefined ? null : (ownKindOf(ownKind)?.label ?? nameInPack(ownKind)),
  boundary: ({ boundary }, speaking) => boundaryName(boundary, speaking),
  assets: data,
  tags,
  outOfScope: scope,
  details: ({ details }, { model }) =>
    details && (model.diagrams[details]?.name.trim() || 'a diagram without a name'),
}

export const flowValues: Tellers<DataFlow> = {
  from: ({ from }, { model }) => nameOf({ type: 'element', id: from }, model),
  to: ({ to }, { model }) => nameOf({ type: 'element', id: to }, model),
  assets: data,
  tags,
  outOfScope: scope,
}

export const boundaryValues: Tellers<TrustBoundary> = {
  kind: ({ kind }) => boundaryKindEntry(kind).label,
  parent: ({ parent }, speaking) => boundaryName(parent, speaking),
  tags,
}
