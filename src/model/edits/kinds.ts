import { withRecord } from '../applyDifference'
import type { ElementId } from '../id'
import type { Model } from '../model'
import type { ElementKind } from '../vocabulary/elementKinds'
import type { OwnWord } from '../vocabulary/ownWord'

/**
 * The model with another kind for an element, and the kind of a pack that specialises it if there is
 * one. Answers stay, also those to questions that are not asked of the new kind.
 */
export function changeKind(
  model: Model,
  id: ElementId,
  kind: ElementKind,
  ownKind: OwnWord | null = null,
): Model {
  const element = model.elements[id]
  if (!element) return model
  const { ownKind: _before, ...plain } = element
  return withRecord(model, 'elements', id, { ...plain, kind, ...(ownKind && { ownKind }) })
}
