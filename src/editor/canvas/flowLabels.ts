import type { Box } from '@/model/diagram'
import type { DataFlow } from '@/model/flow'
import type { Model } from '@/model/model'
import { placeLabels } from '../geometry/labelPlacement'
import type { CanvasState } from './canvasStore'
import { labelSize, type LabelText } from './labelSize'
import { protectionOf } from './protection'

/** Where the labels of all flows go. */
export function labelsOf(
  model: Model,
  { flowIndex, lines, boxes, labels: before }: CanvasState,
): CanvasState['labels'] {
  const labels = [...flowIndex.flows.values()].flatMap(({ id, route }) => {
    const flow = model.flows[id]
    const line = lines.get(id)
    const size = flow && labelSize(labelText(flow))
    if (!line || !size) return []
    return [{ flow: id, line, share: route.label, ...size }]
  })
  const obstacles = [...boxes].flatMap(([key, box]): Box[] => {
    if (key.startsWith('element:')) return [box]
    // Of a boundary only the tab must stay readable.
    return [{ x: box.x, y: box.y, width: Math.min(box.width, TAB.width), height: TAB.height }]
  })
  return kept(placeLabels(labels, obstacles), before)
}

/** A label that stays where it was keeps its very place, so that it is not drawn again. */
function kept(places: CanvasState['labels'], before: CanvasState['labels']): CanvasState['labels'] {
  return new Map(
    [...places].map(([id, place]) => {
      const old = before.get(id)
      const stays = old?.at.x === place.at.x && old.at.y === place.at.y
      return [id, stays ? old : place]
    }),
  )
}

const TAB = { width: 160, height: 26 }

/** What a flow says on its line. */
export function labelText(flow: DataFlow): LabelText {
  return { name: flow.name, hasGlyph: protectionOf(flow) !== 'notApplicable' }
}
