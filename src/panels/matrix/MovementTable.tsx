import { causesBetween, type ViewPair } from '@/review/viewMovements'
import type { Threat } from '@/review/threat'
import { type Cell, bandOf, type RiskScale } from '@/model/riskScale'
import { type Movement, nameOfCell } from '@/risk/movement'
import { listed } from '@/rules/explain/phrase'
import { BandBadge } from '@/ui/BandBadge'
import { threatName } from '../threats/threatTag'
import styles from './movement.module.css'
import { useOpening } from './useOpening'

/** A threat and where it goes. */
export interface MovedThreat {
  readonly threat: Threat
  readonly movement: Movement<Threat['id']>
}

interface MovementTableProps {
  readonly moved: readonly MovedThreat[]
  readonly pair: ViewPair
  readonly scale: RiskScale
}

/** The movements in words: each threat, from where to where, and by which controls. */
export function MovementTable({ moved, pair, scale }: MovementTableProps) {
  const open = useOpening()
  return (
    <table className={styles.table} aria-label="Movements">
      <thead>
        <tr>
          <th scope="col">Threat</th>
          <th scope="col">From and to</th>
          <th scope="col">By</th>
        </tr>
      </thead>
      <tbody>
        {moved.map(({ threat, movement: { from, to } }) => (
          <tr key={threat.id}>
            <th scope="row">
              <button type="button" className={styles.threat} onClick={() => open(threat)}>
                {threatName(threat)}
              </button>
            </th>
            <td>
              <span className={styles.way}>
                <Stand cell={from} scale={scale} /> → <Stand cell={to} scale={scale} />
              </span>
            </td>
            <td>{causeWords(threat, pair)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface StandProps {
  readonly cell: Cell | null
  readonly scale: RiskScale
}

function Stand({ cell, scale }: StandProps) {
  if (!cell) return 'handled'
  return (
    <span className={styles.stand}>
      <BandBadge band={bandOf(scale, cell.likelihood, cell.impact)} />
      {nameOfCell(cell)}
    </span>
  )
}

function causeWords(threat: Threat, pair: ViewPair): string {
  const causes = causesBetween(threat, pair).map(({ reason }) => reason)
  return causes.length > 0 ? listed(causes) : 'what is answered'
}
