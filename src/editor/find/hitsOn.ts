import type { Box } from '@/model/diagram'
import type { Model } from '@/model/model'
import { subjectKey } from '@/model/subject'
import { recordsIn } from '@/store/recordSearch'
import { foundIn } from '@/store/wordSearch'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { type Line, pointAlong } from '../geometry/line'

/** Something that was found on the diagram, and where. */
export interface FoundOn {
  readonly key: string
  readonly name: string
  readonly box: Box
}

/** The mark of a flow stands in the middle of its line, in pixels. */
const MIDWAY = 40

function midwayOn(line: Line): Box {
  const { x, y } = pointAlong(line, 0.5)
  return { x: x - MIDWAY / 2, y: y - MIDWAY / 2, width: MIDWAY, height: MIDWAY }
}

/** What is found on the diagram that is shown, the nearest to the words first and then in reading order. */
export function hitsOn(workspace: Workspace, model: Model, text: string): readonly FoundOn[] {
  const { boxes, lines } = canvasOf(workspace).getState()
  return foundIn(recordsIn(model), text)
    .flatMap(({ of: { subject, name }, rank }) => {
      const key = subjectKey(subject)
      const line = subject.type === 'flow' ? lines.get(subject.id) : undefined
      const box = boxes.get(key) ?? (line && midwayOn(line))
      return box ? [{ key, name, box, rank }] : []
    })
    .toSorted(
      (one, other) => one.rank - other.rank || one.box.y - other.box.y || one.box.x - other.box.x,
    )
}
