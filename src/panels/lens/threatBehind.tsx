import type { Threat } from '@/review/threat'
import type { RiskView } from '@/risk/rating'
import { BandBadge } from '@/ui/BandBadge'
import type { Behind } from './BehindRow'

/** A threat behind a number, with its band in a view of the risk. */
export function threatBehind({ id, title, on, ratings }: Threat, view: RiskView): Behind {
  return { id, title, on, mark: <BandBadge band={ratings?.[view].band ?? 'unrated'} /> }
}
