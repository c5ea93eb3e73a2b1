import { ArrowRight } from 'lucide-react'
import { useId, useState } from 'react'
import type { Gain } from '@/review/nextBest/gain'
import { gainParts } from '@/review/nextBest/gainParts'
import type { Move } from '@/review/nextBest/tryOut'
import type { Way } from '@/review/ways/way'
import { actorName, harmInWords } from '@/review/ways/wayWords'
import { titleOf } from '@/rules/explain/titleOf'
import { useAnalysis, useModel, useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import rows from '../threatRow.module.css'
import styles from './gains.module.css'
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

/** A threat with the bands it comes from and goes to; one that is there today opens. */
function MoveRow({ move: { threat, from, to } }: { readonly move: Move }) {
  const { session } = useWorkspace()
  const finding = (from ?? to)?.finding
  const title = useModel((model) =>
    finding ? titleOf(finding.rule, finding.subject, model) : threat,
  )
  const number = useModel(({ decisions }) => decisions[threat]?.number ?? null)
  const isThere = useAnalysis(
    (analysis) => analysis?.threats.some(({ id }) => id === threat) ?? false,
  )
  const content = (
    <>
      <span className={styles.bands}>
        {from && <BandBadge band={from.residual.band} />}
        {from && <ArrowRight aria-label="to" />}
        {to ? <BandBadge band={to.residual.band} /> : <span className={styles.gone}>gone</span>}
      </span>
      <span className={rows.text}>{title}</span>
      <span className={rows.meta}>{number !== null && `T-${String(number)}`}</span>
    </>
  )
  return (
    <li>
      {isThere ? (
        <button
          type="button"
          className={rows.row}
          onClick={() => session.getState().openThreatOf(threat)}
        >
          {content}
        </button>
      ) : (
        <span className={styles.notYet}>{content}</span>
      )}
    </li>
  )
}

/** A way that is cut: who would do what to which asset. It is shown among the ways in. */
function WayRow({ way }: { readonly way: Way }) {
  const { session } = useWorkspace()
  const words = useModel((model) => `${actorName(way.actor, model)} ${harmInWords(way, model)}`)
  return (
    <li>
      <button
        type="button"
        className={rows.row}
        onClick={() => session.getState().showPanel('ways')}
      >
        <BandBadge band={way.band} />
        <span className={rows.text}>{words}</span>
      </button>
    </li>
  )
}
