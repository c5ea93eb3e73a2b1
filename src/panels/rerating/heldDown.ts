import type { Dimension } from '@/model/edits/scale'
import type { Reratings } from '@/review/rerating'
import type { RiskView } from '@/risk/rating'
import { listed } from '@/rules/explain/phrase'

const dimensions: readonly Dimension[] = ['likelihood', 'impact']

const counted: { readonly [View in RiskView]: string } = {
  inherent: 'Nothing',
  residual: 'The controls in place',
  target: 'The controls in place and planned',
}

/** “The controls in place keep its likelihood at 3 or less.”; null where every level can be reached. */
export function heldDown(ways: Reratings, view: RiskView): string | null {
  const held = dimensions.flatMap((dimension) => {
    const highest = Math.max(...ways.reachable(dimension, view))
    return highest < 5 ? [`${dimension} at ${highest} or less`] : []
  })
  return held.length > 0 ? `${counted[view]} keep its ${listed(held)}.` : null
}
