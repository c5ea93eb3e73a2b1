import type { Box, Diagram } from '@/model/diagram'
import type { BoundaryId } from '@/model/id'
import type { Model } from '@/model/model'
import { subjectOfKey } from '../canvas/subjectOfKey'
import { homeOf } from '../drawing/homeOf'

/** A diagram as it is drawn just now. */
export interface Scene {
  readonly model: Model
  readonly diagram: Diagram
  /** By `subjectKey`. */
  readonly boxes: ReadonlyMap<string, Box>
}

/** Some records that are laid out together, and the boundary that they stay in; null for none. */
export interface TidyGroup {
  readonly frame: BoundaryId | null
  /** Those that stand in the frame itself. */
  readonly roots: readonly string[]
}

/**
 * What of some records can be laid out anew: not what is locked, and no boundary that holds something
 * that stays. Lines between things stay as well.
 */
export function tidied(scene: Scene, wanted: Iterable<string>): ReadonlySet<string> {
  const free = new Set([...wanted].filter((key) => isFree(scene, key)))
  for (const key of scene.boxes.keys()) {
    if (free.has(key) || !isPlaced(scene, key)) continue
    for (const around of framesAround(scene, key)) free.delete(`boundary:${around}`)
  }
  return free
}

function isFree(scene: Scene, key: string): boolean {
  return isPlaced(scene, key) && !Object.hasOwn(scene.diagram.locked, key)
}

/** Elements, and boundaries that are drawn around things. */
function isPlaced({ boxes, diagram }: Scene, key: string): boolean {
  const subject = subjectOfKey(key)
  if (!boxes.has(key)) return false
  if (subject?.type === 'element') return true
  return subject?.type === 'boundary' && diagram.boundaries[subject.id]?.form === 'box'
}

/** The boundaries drawn around a record that it belongs to, the innermost first. */
export function framesAround({ model, diagram }: Scene, key: string): readonly BoundaryId[] {
  const subject = subjectOfKey(key)
  const frames = new Set<BoundaryId>()
  let around = subject && homeOf(model, subject)
  while (around && !frames.has(around)) {
    frames.add(around)
    around = model.boundaries[around]?.parent ?? null
  }
  return [...frames].filter((id) => diagram.boundaries[id]?.form === 'box')
}

/** What is laid out anew, by the frames that stay. */
export function tidyGroups(scene: Scene, free: ReadonlySet<string>): readonly TidyGroup[] {
  const groups = new Map<BoundaryId | null, string[]>()
  for (const key of [...free].toSorted()) {
    const frame = framesAround(scene, key)[0] ?? null
    if (frame && free.has(`boundary:${frame}`)) continue
    groups.set(frame, [...(groups.get(frame) ?? []), key])
  }
  return [...groups].map(([frame, roots]) => ({ frame, roots }))
}
