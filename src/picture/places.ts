import { labelBox } from '@/editor/geometry/labelRoom'
import { pointAlong } from '@/editor/geometry/line'
import type { Point } from '@/model/diagram'
import { subjectKey } from '@/model/subject'
import type { Scene } from './scene'

/** Beside the label of a flow, in pixels. */
const ASIDE = 10

/**
 * Where something about each thing on a picture can be said beside it, by `subjectKey`: at the upper
 * left corner of an element, at the upper right of a boundary, whose name is on the left, and beside
 * the label of a flow.
 */
export function placesIn(scene: Scene): ReadonlyMap<string, Point> {
  const shapes = scene.shapes.map(({ subject, box }): [string, Point] => {
    const x = subject.type === 'boundary' ? box.x + box.width : box.x
    return [subjectKey(subject), { x, y: box.y }]
  })
  const flows = scene.flows.flatMap((id): [string, Point][] => {
    const line = scene.lines.get(id)
    return line ? [[`flow:${id}`, besideLabel(scene, id) ?? pointAlong(line, 0.5)]] : []
  })
  return new Map([...shapes, ...flows])
}

function besideLabel({ labels }: Scene, id: Scene['flows'][number]): Point | null {
  const label = labels.get(id)
  if (!label) return null
  const { x } = labelBox(label.form, label.at)
  return { x: x - ASIDE, y: label.at.y }
}
