import { useState } from 'react'
import type { Threat } from '@/review/threat'
import { type Cell, bandOf, type RiskScale } from '@/model/riskScale'
import { hasMoved, type Movement, nameOfCell } from '@/risk/movement'
import type { RatingStep } from '@/risk/rating'
import { listed } from '@/rules/explain/phrase'
import { BandBadge } from '@/ui/BandBadge'
import { MoreButton } from '@/ui/MoreButton'
import { threatName } from '../threats/threatTag'
import styles from './movement.module.css'
import { useOpening } from './useOpening'

/** A threat and where it goes. */
export interface MovedThreat {
  readonly threat: Threat
  readonly movement: Movement<Threat['id']>
  /** The controls that bring it there, the strongest first. */
  readonly causes: readonly RatingStep[]
  /** What becomes of it when it leaves the matrix. */
  readonly leaves: string
}

/** More than this are shown when they are asked for. */
const MANY = 100

interface MovementTableProps {
  readonly moved: readonly MovedThreat[]
  readonly scale: RiskScale
}

/** The movements in words: each threat, from where to where, and by which controls. */
export function MovementTable({ moved, scale }: MovementTableProps) {
  const open = useOpening()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? moved : moved.slice(0, MANY)
  return (
    <>
      <table className={styles.table} aria-label="Movements">
        <thead>
          <tr>
            <th scope="col">Threat</th>
            <th scope="col">From and to</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ threat, causes, leaves, movement }) => (
            <tr key={threat.id}>
              <th scope="row">
                <button type="button" className={styles.threat} onClick={() => open(threat)}>
                  {threatName(threat)}
                </button>
              </th>
              <td>
                <Way movement={movement} leaves={leaves} scale={scale} />
              </td>
              <td>{hasMoved(movement) && causeWords(causes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {moved.length > MANY && (
        <MoreButton isWhole={isWhole} onChange={setWhole}>
          {`Show all ${moved.length}`}
        </MoreButton>
      )}
    </>
  )
}

interface WayProps extends Pick<MovedThreat, 'movement' | 'leaves'> {
  readonly scale: RiskScale
}

function Way({ movement, leaves, scale }: WayProps) {
  const { from, to } = movement
  const start = <Stand cell={from} scale={scale} />
  if (!hasMoved(movement)) return <span className={styles.way}>{start} stays</span>
  return (
    <span className={styles.way}>
      {start} → {to ? <Stand cell={to} scale={scale} /> : leaves}
    </span>
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

function causeWords(causes: readonly RatingStep[]): string {
  return causes.length > 0 ? listed(causes.map(({ reason }) => reason)) : 'what is answered'
}
