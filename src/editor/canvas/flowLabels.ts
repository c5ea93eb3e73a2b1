import type { Box, Diagram } from '@/model/diagram'
import type { DataFlow } from '@/model/flow'
import { atOnce, type InPieces } from '@/model/inPieces'
import type { Model } from '@/model/model'
import { crossedBoundaries } from '../geometry/crossing'
import type { Lines } from '../geometry/flowLines'
import { gateThrough } from '../geometry/gates'
import { type LabelToPlace, labelPlacesInPieces } from '../geometry/labelPlacement'
import { tabBox } from './boundaryTab'
import type { CanvasState } from './canvasStore'
import { type LabelForm, labelForms, type LabelText, midScale } from './labelForms'
import { protectionOf } from './protection'
import { subjectOfKey } from './subjectOfKey'

/** What labels depend on besides what is drawn. */
export interface Labelled {
  readonly model: Model
  readonly diagram: Diagram
  /** Whether a record, by its key, shows how many threats it has. */
  readonly hasBadge: (key: string) => boolean
  /** Whether it shows in a trial how many there are now as well; never, when left out. */
  readonly hasBoth?: (key: string) => boolean
}

/** What is drawn, and where labels went before. */
type Drawn = Pick<CanvasState, 'boxes' | 'flowIndex' | 'lines' | 'labels' | 'isMid'>

/** Where the labels of all flows go. */
export function labelsOf(labelled: Labelled, canvas: Drawn): CanvasState['labels'] {
  return atOnce(labelsInPieces(labelled, canvas))
}

/** The same with a pause after every flow, for when there are many. */
export function* labelsInPieces(
  labelled: Labelled,
  canvas: Drawn,
): InPieces<CanvasState['labels']> {
  const labels = yield* labelsToPlace(labelled, canvas)
  const obstacles = yield* obstaclesOf(labelled, canvas)
  return kept(yield* labelPlacesInPieces(labels, obstacles), canvas.labels)
}

/** What the flows that have a line say on it. */
export function* labelsToPlace(
  labelled: Labelled,
  { flowIndex, lines, isMid }: Pick<Drawn, 'flowIndex' | 'lines' | 'isMid'>,
): InPieces<LabelToPlace<LabelForm>[]> {
  const scale = isMid ? midScale : 1
  const labels: LabelToPlace<LabelForm>[] = []
  for (const { id, route } of flowIndex.flows.values()) {
    yield
    const flow = labelled.model.flows[id]
    const line = lines.get(id)
    const forms = flow && line && labelForms(labelText(flow, labelled), scale)
    if (forms) labels.push({ flow: id, line, share: route.label, forms })
  }
  return labels
}

/** What labels must not hide: elements with their badges, the tabs of boundaries, and gates. */
export function* obstaclesOf(
  { model, diagram, hasBadge }: Labelled,
  { boxes, lines, isMid }: Pick<Drawn, 'boxes' | 'lines' | 'isMid'>,
): InPieces<Box[]> {
  const drawn = [...boxes].flatMap(([key, box]): Box[] => {
    const subject = subjectOfKey(key)
    if (subject?.type === 'element') return hasBadge(key) ? [box, badgeOn(box)] : [box]
    const boundary = subject?.type === 'boundary' ? model.boundaries[subject.id] : undefined
    const shape = boundary && diagram.boundaries[boundary.id]
    return shape ? [tabBox(boundary, { shape, box, isMid, hasBadge: hasBadge(key) })] : []
  })
  return [...drawn, ...(yield* gatesOf(model, diagram, lines, boxes))]
}

const badgeOn = ({ x, y, width }: Box): Box => ({
  x: x + width - 64,
  y: y - 14,
  width: 60,
  height: 14,
})

/** Half the size of a gate, in pixels. */
const GATE = 8

function* gatesOf(
  model: Model,
  diagram: Diagram,
  lines: Lines,
  boxes: CanvasState['boxes'],
): InPieces<Box[]> {
  const gates: Box[] = []
  for (const [id, { points }] of lines) {
    yield
    const flow = model.flows[id]
    for (const boundary of flow ? crossedBoundaries(model, flow) : []) {
      const box = boxes.get(`boundary:${boundary}`)
      if (!box || diagram.boundaries[boundary]?.form !== 'box') continue
      const gate = gateThrough(points, box)
      if (!gate) continue
      const { x, y } = gate.at
      gates.push({ x: x - GATE, y: y - GATE, width: 2 * GATE, height: 2 * GATE })
    }
  }
  return gates
}

/** A label that stays as it was keeps its very place, so that it is not drawn again. */
function kept(places: CanvasState['labels'], before: CanvasState['labels']): CanvasState['labels'] {
  return new Map(
    [...places].map(([id, place]) => {
      const old = before.get(id)
      const stays =
        old?.at.x === place.at.x &&
        old.at.y === place.at.y &&
        old.form.width === place.form.width &&
        old.form.height === place.form.height
      return [id, stays ? old : place]
    }),
  )
}

/** What a flow says on its line. */
function labelText(flow: DataFlow, { hasBadge, hasBoth }: Labelled): LabelText {
  const key = `flow:${flow.id}`
  const badge = hasBadge(key) ? 'one' : 'none'
  const hasGlyph = protectionOf(flow) !== 'notApplicable'
  return { name: flow.name, hasGlyph, badge: hasBoth?.(key) ? 'both' : badge }
}
