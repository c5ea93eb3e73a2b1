import { useEffect, useState } from 'react'
import type { InPieces } from '@/model/inPieces'
import { controlsInWords } from '@/review/remedies/labels'
import { type Cut, cutsInPieces } from '@/review/ways/cuts'
import { sharedWays } from '@/review/ways/sharedWays'
import type { Way } from '@/review/ways/way'
import { cuttingWays } from '@/review/ways/waysCut'
import { controlsById } from '@/risk/ratingContext'
import { inTurns } from '@/store/inTurns'
import { TryButton } from '../lens/TryButton'
import { ControlProgress } from '../threats/ControlProgress'
import detail from '../threats/detail.module.css'
import rows from '../threatRow.module.css'
import type { FoundWays } from './useWays'
import styles from './ways.module.css'

interface CutListProps {
  readonly way: Way
  readonly found: FoundWays
}

/** The smallest sets of controls that would cut a way, each planned with one press. */
export function CutList({ way, found }: CutListProps) {
  const cuts = useCuts(way, found)
  return (
    <section className={detail.block} aria-label="What would cut it">
      <h4 className={detail.heading}>What would cut it</h4>
      {cuts === null && <output className={styles.quiet}>Trying controls…</output>}
      {cuts?.length === 0 && (
        <p className={styles.quiet}>
          No control that the rules know cuts a step of it. What is left is to change what the
          drawing shows, or to decide about the threats.
        </p>
      )}
      {cuts && cuts.length > 0 && (
        <ul className={detail.cards}>
          {cuts.map(({ cut, label, also }) => (
            <li key={label} className={detail.card}>
              <span className={detail.cardText}>
                {label}
                <span className={rows.where}>
                  Cuts step {cut.step + 1}. {alsoInWords(also)}
                </span>
              </span>
              <span className={styles.actions}>
                <TryButton name={label} placed={cut.controls} />
                <ControlProgress name={label} placed={cut.controls} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function alsoInWords(count: number): string {
  if (count === 0) return 'It cuts no other way.'
  return count === 1 ? 'It cuts 1 other way, too.' : `It cuts ${count} other ways, too.`
}

interface OfferedCut {
  readonly cut: Cut
  readonly label: string
  /** How many other ways it cuts. */
  readonly also: number
}

/** The cuts of a way, worked out in turns; null until they are known. */
function useCuts(way: Way, found: FoundWays): readonly OfferedCut[] | null {
  const [cuts, setCuts] = useState<readonly OfferedCut[] | null>(null)
  useEffect(() => inTurns(offeredCuts(way, found), setCuts), [way, found])
  return cuts
}

function* offeredCuts(
  way: Way,
  { ways, analysis: { situation, inUse } }: FoundWays,
): InPieces<readonly OfferedCut[]> {
  const cuts = yield* cutsInPieces(way, situation, inUse)
  const catalogue = controlsById(inUse.controls)
  const cutBy = cuttingWays(ways, situation, inUse.controls, inUse.rules)
  const offered: OfferedCut[] = []
  for (const cut of cuts) {
    yield
    const label = controlsInWords(cut.controls, situation, catalogue)
    const all = sharedWays(cutBy(cut.controls))
    offered.push({ cut, label, also: all.filter((other) => other.way.id !== way.id).length })
  }
  return offered
}
