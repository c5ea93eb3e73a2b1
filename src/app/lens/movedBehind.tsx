import type { Behind } from '@/panels/lens/BehindRow'
import { type Fate, fateOf, type Move } from '@/review/trying/moves'
import type { Threat } from '@/review/threat'
import type { RiskView } from '@/risk/rating'
import type { Situation } from '@/rules/situation'
import { BandBadge, type BadgeBand } from '@/ui/BandBadge'
import { BandChange } from '@/ui/BandChange'

/** A threat that a count of a trial is made of, with what becomes of it in a view of the risk. */
export function movedBehind(move: Move, situation: Situation, view: RiskView): Behind | null {
  const threat = move.before ?? move.after
  if (!threat) return null
  const fate = fateOf(move, view)
  return {
    id: threat.id,
    title: threat.title,
    on: threat.on,
    mark: <Mark move={move} fate={fate} view={view} />,
    fate: fate ? leaving[fate] : undefined,
    toCome: toComeOf(move.after, situation),
  }
}

/** What becomes of a threat that is in no band any more. */
const leaving: { readonly [Each in Fate]?: string } = {
  withdrawn: 'withdrawn',
  asks: 'asked about first',
}

interface MarkProps {
  readonly move: Move
  readonly fate: Fate | null
  readonly view: RiskView
}

function Mark({ move: { before, after }, fate, view }: MarkProps) {
  const [from, to] = [bandOf(before, view), bandOf(after, view)]
  if (fate === 'falls' || fate === 'rises') return <BandChange from={from} to={to} />
  return <BandBadge band={fate && leaving[fate] ? from : to} />
}

const bandOf = (threat: Threat | null, view: RiskView): BadgeBand =>
  threat?.ratings?.[view].band ?? 'unrated'

function toComeOf(after: Threat | null, situation: Situation): Behind['toCome'] {
  return after?.origin.type === 'finding' ? { finding: after.origin.finding, situation } : undefined
}
