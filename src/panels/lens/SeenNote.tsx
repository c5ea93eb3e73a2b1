import { fateOf } from '@/review/trying/moves'
import type { Threat } from '@/review/threat'
import { nameOfActor } from '@/risk/actors'
import type { Lensed } from '@/store/analysisStore'
import { useLensed, useSession } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { FateMark } from './FateMark'
import styles from './FateMark.module.css'

/** What the lens says of the threat that is opened: what would become of it, or what it is to the actor. */
export function SeenNote({ threat }: { readonly threat: Threat }) {
  const lensed = useLensed((whole) => whole)
  if (!lensed) return null
  return lensed.lens.type === 'trial' ? (
    <TriedNote threat={threat} lensed={lensed} />
  ) : (
    <EyesNote threat={threat} lensed={lensed} />
  )
}

interface NoteProps {
  readonly threat: Threat
  readonly lensed: Lensed
}

function TriedNote({ threat, lensed }: NoteProps) {
  const view = useSession((session) => session.riskView)
  const move = lensed.moves.get(threat.id)
  const isMoved = move && fateOf(move, view) !== null
  return (
    <p className={styles.note}>
      With what is tried out: {isMoved ? <FateMark id={threat.id} /> : 'as it is now'}
    </p>
  )
}

function EyesNote({ threat, lensed }: NoteProps) {
  const view = useSession((session) => session.riskView)
  const { lens, before, moves, aside } = lensed
  const actor = lens.type === 'actor' ? before.model.actors[lens.actor] : undefined
  const reasons = aside.get(threat.id)
  if (!actor) return null
  if (reasons) {
    return (
      <p className={styles.note}>
        Not for {nameOfActor(actor)}: {reasons.join('; ')}.
      </p>
    )
  }
  const seen = (moves.get(threat.id)?.after ?? threat).ratings?.[view]
  return (
    <p className={styles.note}>
      For {nameOfActor(actor)}: <BandBadge band={seen?.band ?? 'unrated'} show="word" />
    </p>
  )
}
