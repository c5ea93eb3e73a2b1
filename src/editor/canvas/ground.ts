import type { Box, Diagram } from '@/model/diagram'
import type { BoundaryId, ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import { isSameBox, moved } from '../geometry/box'
import { changedMap } from '../geometry/changedMap'
import type { Border, Ground, Grounded } from '../geometry/ground'
import { tabBox } from './boundaryTab'
import { shapeBox } from './canvasNodes'
import type { CanvasState } from './canvasStore'
import { subjectOfKey } from './subjectOfKey'

/** The tab of a boundary, from the corner of the boundary. */
export interface Tab extends Box {
  /** Whether the boundary is a frame, and not only a line. */
  readonly isOnFrame: boolean
}

/** The tabs of the boundaries on a diagram; the very same ones where nothing about them changed. */
export function tabsOf(
  model: Model,
  diagram: Diagram,
  before: CanvasState['tabs'],
): CanvasState['tabs'] {
  const tabs = new Map<BoundaryId, Tab>()
  for (const boundary of Object.values(model.boundaries)) {
    const shape = diagram.boundaries[boundary.id]
    if (!shape) continue
    const box = shapeBox(shape)
    // As wide as from near by and without a badge, so that no line moves when the view or a threat does.
    const there = tabBox(boundary, { shape, box, isMid: false, hasBadge: false })
    const tab = { ...moved(there, { x: -box.x, y: -box.y }), isOnFrame: shape.form === 'box' }
    const known = before.get(boundary.id)
    const isKnown = known && isSameBox(known, tab) && known.isOnFrame === tab.isOnFrame
    tabs.set(boundary.id, isKnown ? known : tab)
  }
  const isSame = tabs.size === before.size && [...tabs].every(([id, tab]) => before.get(id) === tab)
  return isSame ? before : tabs
}

type Drawn = Pick<CanvasState, 'boxes' | 'tabs'>

const grounds = new WeakMap<
  CanvasState['boxes'],
  { readonly tabs: CanvasState['tabs']; readonly ground: Ground }
>()

/** What flows are drawn on: elements and boundaries where they are just now. */
export function groundOf({ boxes, tabs }: Drawn): Ground {
  const known = grounds.get(boxes)
  if (known?.tabs === tabs) return known.ground
  const nothing: Ground = { elements: new Map(), borders: new Map() }
  const ground = laidOn(nothing, tabs, boxes)
  grounds.set(boxes, { tabs, ground })
  return ground
}

/** The same after only some things have moved, without a look at the others. */
export function groundAfter(before: Drawn, now: Drawn, movedKeys: readonly string[]): Ground {
  const changed = movedKeys.flatMap((key): [string, Box][] => {
    const box = now.boxes.get(key)
    return box ? [[key, box]] : []
  })
  const ground = laidOn(groundOf(before), now.tabs, changed)
  grounds.set(now.boxes, { tabs: now.tabs, ground })
  return ground
}

function laidOn(
  before: Ground,
  tabs: CanvasState['tabs'],
  boxes: Iterable<readonly [string, Box]>,
): Ground {
  const elements = new Map<ElementId, Box>()
  const borders = new Map<BoundaryId, Border>()
  for (const [key, box] of boxes) {
    const subject = subjectOfKey(key)
    if (subject?.type === 'element') elements.set(subject.id, box)
    const tab = subject?.type === 'boundary' ? tabs.get(subject.id) : undefined
    if (subject?.type === 'boundary' && tab) {
      borders.set(subject.id, { frame: tab.isOnFrame ? box : null, tab: moved(tab, box) })
    }
  }
  return {
    elements: changedMap(before.elements, elements),
    borders: changedMap(before.borders, borders),
  }
}

/** The elements and boundaries that came, went or moved. */
export function movedOn(before: Drawn, now: Drawn): Grounded[] {
  if (before.boxes === now.boxes && before.tabs === now.tabs) return []
  const keys = new Set([...before.boxes.keys(), ...now.boxes.keys()])
  return [...keys].flatMap((key) => {
    const [old, box] = [before.boxes.get(key), now.boxes.get(key)]
    const subject = subjectOfKey(key)
    if (subject?.type !== 'element' && subject?.type !== 'boundary') return []
    const isTabSame =
      subject.type === 'element' || before.tabs.get(subject.id) === now.tabs.get(subject.id)
    return old && box && isSameBox(old, box) && isTabSame ? [] : [subject.id]
  })
}
