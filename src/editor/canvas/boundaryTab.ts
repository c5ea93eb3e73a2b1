import type { TrustBoundary } from '@/model/boundary'
import type { Box, BoundaryShape } from '@/model/diagram'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { textWidth } from './textSize'

interface Shown {
  readonly shape: BoundaryShape
  /** Where the boundary is just now. */
  readonly box: Box
  readonly isMid: boolean
  readonly hasBadge: boolean
}

/** As the style sheet has it, in pixels: from near by, and half way out. */
const near = { size: 12, height: 24, rest: 62 }
const mid = { size: 17, height: 30, rest: 76 }
const BADGE = 58
const INSET = 12

/** Where the tab with the name of a boundary is: on its border, half above and half below. */
export function tabBox({ name, kind }: TrustBoundary, { shape, box, isMid, hasBadge }: Shown): Box {
  const { size, height, rest } = isMid ? mid : near
  const { label } = boundaryKindEntry(kind)
  const first = textWidth(name || label, { weight: 600, size })
  const second = name && name !== label && !isMid ? textWidth(label, { weight: 400, size }) : 0
  const width = Math.ceil(first + second + rest + (hasBadge ? BADGE : 0))
  if (shape.form === 'line') {
    const [start = box] = shape.points
    return { x: start.x + 8, y: start.y - height / 2, width: Math.min(220, width), height }
  }
  const most = box.width - 2 * INSET
  return { x: box.x + INSET, y: box.y - height / 2, width: Math.min(most, width), height }
}
