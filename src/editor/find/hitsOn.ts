import type { Box } from '@/model/diagram'
import type { FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import { type Picked, subjectKey } from '@/model/subject'
import { recordsIn } from '@/store/recordSearch'
import { foundIn, saysAll } from '@/store/wordSearch'
import type { Workspace } from '@/store/workspace'
import { type CanvasState, canvasOf } from '../canvas/canvasStore'
import { grown } from '../geometry/box'
import { labelBox } from '../geometry/labelRoom'
import { type Line, pointAlong } from '../geometry/line'

/** Something that was found on the diagram, and where. */
export interface FoundOn {
  readonly key: string
  readonly name: string
  readonly box: Box
}

/** How large the mark of a flow without a name is, in pixels, in the middle of its line. */
const MIDWAY = 40
/** Around the name of a flow, in pixels. */
const AROUND = 6

function midwayOn(line: Line): Box {
  const { x, y } = pointAlong(line, 0.5)
  return { x: x - MIDWAY / 2, y: y - MIDWAY / 2, width: MIDWAY, height: MIDWAY }
}

/** A flow is found where its name stands. */
function placeOf({ lines, labels }: CanvasState, id: FlowId): Box | undefined {
  const line = lines.get(id)
  const label = labels.get(id)
  if (label) return grown(labelBox(label.form, label.at), AROUND)
  return line && midwayOn(line)
}

/** Whether a flow is found only by the name of an element that it touches, which is found itself. */
function isFoundByEnd(
  model: Model,
  subject: Picked,
  found: ReadonlySet<string>,
  text: string,
): boolean {
  const flow = subject.type === 'flow' && model.flows[subject.id]
  if (!flow || ![flow.from, flow.to].some((end) => found.has(`element:${end}`))) return false
  const more = ['Flow', flow.description, ...flow.tags].join(' ')
  return !saysAll({ name: flow.name, more }, text)
}

/** What is found on the diagram that is shown, the nearest to the words first and then in reading order. */
export function hitsOn(workspace: Workspace, model: Model, text: string): readonly FoundOn[] {
  const canvas = canvasOf(workspace).getState()
  const hits = foundIn(recordsIn(model), text)
  const found = new Set(hits.map(({ of }) => subjectKey(of.subject)))
  return hits
    .filter(({ of }) => !isFoundByEnd(model, of.subject, found, text))
    .flatMap(({ of: { subject, name }, rank }) => {
      const key = subjectKey(subject)
      const box = subject.type === 'flow' ? placeOf(canvas, subject.id) : canvas.boxes.get(key)
      return box ? [{ key, name, box, rank }] : []
    })
    .toSorted(
      (one, other) => one.rank - other.rank || one.box.y - other.box.y || one.box.x - other.box.x,
    )
}
