import type { Badge } from '@/review/badges'
import { BandBadge } from '@/ui/BandBadge'

type Counts = Omit<Badge, 'was'>

/** How many threats are open and how bad the worst is; in a trial, what it is and what it would be. */
export function BadgeCounts({ badge }: { readonly badge: Badge }) {
  const { was } = badge
  if (!was) return <Count of={badge} />
  return (
    <>
      <Count of={was} />
      <span>→</span>
      <Count of={badge} />
    </>
  )
}

function Count({ of: { count, worst, waiting } }: { readonly of: Counts }) {
  if (count > 0) return <BandBadge band={worst ?? 'unrated'} count={count} />
  return <span>{waiting > 0 ? '?' : '0'}</span>
}
