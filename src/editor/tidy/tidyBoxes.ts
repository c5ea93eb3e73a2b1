import type { Box } from '@/model/diagram'
import { boxAround, moved, overlap } from '../geometry/box'
import { freeSpot, snapped } from '../geometry/freeSpot'
import { subjectOfKey } from '../canvas/subjectOfKey'
import { framesAround, type Scene, type TidyGroup } from './tidyScope'

/**
 * The boxes of a group where it was before: by its upper left corner, or as near as can be where
 * something that stays is in the way.
 */
export function inPlace(
  scene: Scene,
  { frame, roots }: TidyGroup,
  boxes: ReadonlyMap<string, Box>,
  free: ReadonlySet<string>,
): ReadonlyMap<string, Box> {
  const before = boxAround(roots.flatMap((key) => scene.boxes.get(key) ?? []))
  const after = boxAround(roots.flatMap((key) => boxes.get(key) ?? []))
  if (!before || !after) return boxes
  const wanted = { ...after, x: snapped(before.x), y: snapped(before.y) }
  const stays = standing(scene, frame, free)
  const isClear = !stays.some((box) => overlap(box, wanted))
  const spot = isClear ? wanted : freeSpot(wanted, stays)
  const by = { x: spot.x - after.x, y: spot.y - after.y }
  return new Map([...boxes].map(([key, box]) => [key, moved(box, by)]))
}

/** What stays and could be in the way: elements, and boundaries that are not around the group. */
function standing(
  scene: Scene,
  frame: TidyGroup['frame'],
  free: ReadonlySet<string>,
): readonly Box[] {
  const around = new Set(frame ? [frame, ...framesAround(scene, `boundary:${frame}`)] : [])
  return [...scene.boxes].flatMap(([key, box]) => {
    const subject = subjectOfKey(key)
    if (free.has(key) || !subject) return []
    if (subject.type === 'element') return [box]
    const isFrame =
      subject.type === 'boundary' &&
      !around.has(subject.id) &&
      scene.diagram.boundaries[subject.id]?.form === 'box'
    return isFrame ? [box] : []
  })
}
