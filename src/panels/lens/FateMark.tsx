import { type Fate, fateOf } from '@/review/trying/moves'
import type { Threat } from '@/review/threat'
import { cellOf, nameOfCell } from '@/risk/movement'
import type { Rating, RiskView } from '@/risk/rating'
import { useLensed, useSession } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import styles from './FateMark.module.css'
import unseen from '@/ui/unseen.module.css'

/** What would become of a threat while controls are tried out, or that it is not for the actor; else nothing. */
export function FateMark({ id }: { readonly id: Threat['id'] }) {
  const view = useSession((session) => session.riskView)
  const isAside = useLensed((lensed) => lensed?.aside.has(id) ?? false)
  if (isAside) return <span className={styles.fate}>not for this actor</span>
  return <TriedMark id={id} view={view} />
}

interface TriedMarkProps {
  readonly id: Threat['id']
  readonly view: RiskView
}

/** What would become of a threat in a view while controls are tried out; nothing where nothing would. */
export function TriedMark({ id, view }: TriedMarkProps) {
  const isTrial = useLensed((lensed) => lensed?.lens.type === 'trial')
  const move = useLensed((lensed) => lensed?.moves.get(id))
  const fate = isTrial && move ? fateOf(move, view) : null
  if (!move || !fate) return null
  return (
    <span className={styles.fate}>
      <span aria-hidden>→</span>
      <span className={unseen.unseen}>would be </span>
      <Then fate={fate} to={move.after?.ratings?.[view]} />
    </span>
  )
}

interface ThenProps {
  readonly fate: Fate
  readonly to: Rating | undefined
}

function Then({ fate, to }: ThenProps) {
  switch (fate) {
    case 'withdrawn':
      return 'withdrawn'
    case 'asks':
      return 'asked about first'
    case 'shifts':
      return to ? nameOfCell(cellOf(to)) : null
    case 'falls':
    case 'rises':
    case 'comes':
      return <BandBadge band={to?.band ?? 'unrated'} />
  }
}
