import { useId, useState } from 'react'
import type { Gain } from '@/review/nextBest/gain'
import { gainParts } from '@/review/nextBest/gainParts'
import type { Move } from '@/review/nextBest/tryOut'
import type { Way } from '@/review/ways/way'
import { actorName, harmInWords } from '@/review/ways/wayWords'
import { useModel, useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import rows from '../threatRow.module.css'
import { BehindRow } from '../lens/BehindRow'
import styles from './gains.module.css'
import { shownWayOf } from '../ways/marksOf'
import { moveBehind } from './moveBehind'
import shared from './next.module.css'

/** What an action changes, in words of which each opens the threats that it counts. */
export function Gains({ gain }: { readonly gain: Gain }) {
  const [open, setOpen] = useState<string | null>(null)
  const list = useId()
  const parts = gainParts(gain)
  if (parts.length === 0) return <p className={shared.note}>No threat changes its band by it.</p>
  const shown = parts.find(({ id }) => id === open)
  return (
    <>
      <p className={styles.gains}>
        {parts.map(({ id, words }) => (
          <button
            key={id}
            type="button"
            className={styles.gain}
            aria-expanded={id === open}
            aria-controls={list}
            onClick={() => setOpen(id === open ? null : id)}
          >
            {words}
          </button>
        ))}
      </p>
      <ul id={list} className={styles.moves} hidden={!shown}>
        {shown?.moves.map((move) => (
          <MoveRow key={move.threat} move={move} />
        ))}
        {shown?.ways.map((way) => (
          <WayRow key={way.id} way={way} />
        ))}
      </ul>
    </>
  )
}

/** A threat with the bands that it comes from and goes to. */
function MoveRow({ move }: { readonly move: Move }) {
  const { session } = useWorkspace()
  const model = useModel((whole) => whole)
  return (
    <li>
      <BehindRow
        threat={moveBehind(move, model)}
        onOpen={() => session.getState().openThreatOf(move.threat)}
      />
    </li>
  )
}

/** A way that is cut: who would do what to which asset. It is shown among the ways in. */
function WayRow({ way }: { readonly way: Way }) {
  const { session } = useWorkspace()
  const words = useModel((model) => `${actorName(way.actor, model)} ${harmInWords(way, model)}`)
  const show = () => {
    const { showPanel, showRiskView, showWay } = session.getState()
    // The ways that are counted are those of today.
    showRiskView('residual')
    showWay(shownWayOf(way))
    showPanel('ways')
  }
  return (
    <li>
      <button type="button" className={rows.row} onClick={show}>
        <BandBadge band={way.band} />
        <span className={rows.text}>{words}</span>
      </button>
    </li>
  )
}
