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
  return {
    id: threat.id,
    title: threat.title,
    on: threat.on,
    mark: <Mark move={move} view={view} />,
    toCome: toComeOf(move.after, situation),
  }
}

const bandOf = (threat: Threat | null, view: RiskView): BadgeBand =>
  threat?.ratings?.[view].band ?? 'unrated'

interface MarkProps {
  readonly move: Move
  readonly view: RiskView
}

function Mark({ move, view }: MarkProps) {
  const fate = fateOf(move, view)
  const from = bandOf(move.before, view)
  const left = fate && leaving[fate]
  if (left) return <BandChange from={from} to={{ words: left }} />
  if (fate === 'falls' || fate === 'rises') {
    return <BandChange from={from} to={bandOf(move.after, view)} />
  }
  return <BandBadge band={bandOf(move.after, view)} />
}

const leaving: { readonly [Each in Fate]?: string } = {
  withdrawn: 'withdrawn',
  asks: 'asked about first',
}

function toComeOf(after: Threat | null, situation: Situation): Behind['toCome'] {
  return after?.origin.type === 'finding' ? { finding: after.origin.finding, situation } : undefined
}
