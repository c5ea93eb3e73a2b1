import type { Box } from '@/model/diagram'
import type { Model } from '@/model/model'
import { subjectKey } from '@/model/subject'
import { recordsIn } from '@/store/recordSearch'
import { foundIn } from '@/store/wordSearch'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'

/** Something that was found on the diagram, and where. */
export interface FoundOn {
  readonly key: string
  readonly name: string
  readonly box: Box
}

/** What is found on the diagram that is shown, the nearest to the words first and then in reading order. */
export function hitsOn(workspace: Workspace, model: Model, text: string): readonly FoundOn[] {
  const { boxes, lines } = canvasOf(workspace).getState()
  return foundIn(recordsIn(model), text)
    .flatMap(({ of: { subject, name }, rank }) => {
      const key = subjectKey(subject)
      const line = subject.type === 'flow' ? lines.get(subject.id)?.bounds : undefined
      const box = boxes.get(key) ?? line
      return box ? [{ key, name, box, rank }] : []
    })
    .toSorted(
      (one, other) => one.rank - other.rank || one.box.y - other.box.y || one.box.x - other.box.x,
    )
}
