import { withRecord } from '../applyDifference'
import type { DiagramId } from '../id'
import type { Model } from '../model'
import { isOn } from '../onDiagram'
import { type Picked, subjectKey } from '../subject'

/** What can be locked has a place of its own. A flow goes where its ends are. */
export function canLock({ type }: Picked): boolean {
  return type === 'element' || type === 'boundary' || type === 'note'
}

/** The model with things locked in their places on a diagram, or free again. */
export function setLocked(
  model: Model,
  id: DiagramId,
  picked: readonly Picked[],
  isLocked: boolean,
): Model {
  const diagram = model.diagrams[id]
  if (!diagram) return model
  const keys = new Set(
    picked.filter((each) => canLock(each) && isOn(diagram, each, model)).map(subjectKey),
  )
  const others = Object.entries(diagram.locked).filter(([key]) => !keys.has(key))
  const isChange = isLocked
    ? [...keys].some((key) => !(key in diagram.locked))
    : others.length < Object.keys(diagram.locked).length
  if (!isChange) return model
  const added = isLocked ? [...keys].map((key) => [key, true] as const) : []
  const locked = Object.fromEntries([...others, ...added])
  return withRecord(model, 'diagrams', id, { ...diagram, locked })
}
