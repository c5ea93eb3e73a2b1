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
const near = { size: 12, height: 26, rest: 44 }
const mid = { size: 17, height: 32, rest: 52 }
const BADGE = 58

/** Where the tab with the name of a boundary is. */
export function tabBox({ name, kind }: TrustBoundary, { shape, box, isMid, hasBadge }: Shown): Box {
  const { size, height, rest } = isMid ? mid : near
  const { label } = boundaryKindEntry(kind)
  const first = textWidth(name || label, { weight: 600, size })
  const second = name && name !== label && !isMid ? textWidth(label, { weight: 400, size }) : 0
  const width = Math.ceil(first + second + rest + (hasBadge ? BADGE : 0))
  if (shape.form === 'line') {
    const [start = box] = shape.points
    return { x: start.x, y: start.y, width: Math.min(220, width), height }
  }
  return { x: box.x, y: box.y, width: Math.min(box.width, width), height }
}
