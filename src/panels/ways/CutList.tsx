import { useEffect, useState } from 'react'
import type { InPieces } from '@/model/inPieces'
import { changeInWords } from '@/review/remedies/labels'
import { type Cut, cutsInPieces } from '@/review/ways/cuts'
import { type SharedWay, sharedWays } from '@/review/ways/sharedWays'
import type { Way } from '@/review/ways/way'
import { cuttingWays } from '@/review/ways/waysCut'
import { controlsById } from '@/risk/ratingContext'
import { inTurns } from '@/store/inTurns'
import { useModel } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { Popover, PopoverTrigger } from '@/ui/Popover'
import { TextButton } from '@/ui/TextButton'
import { useShowAnswer } from '../answering/useShowAnswer'
import { TryButton } from '../lens/TryButton'
import { ControlProgress } from '../threats/ControlProgress'
import detail from '../threats/detail.module.css'
import rows from '../threatRow.module.css'
import { capital, countOfSteps, endInWords, whoInWords } from './rowWords'
import type { FoundWays } from './useWays'
import styles from './ways.module.css'

interface CutListProps {
  readonly way: Way
  readonly found: FoundWays
  /** Shows another way in the place of this one. */
  readonly onPick: (way: string) => void
}

/** The smallest changes that would cut a way: controls are planned with one press, and facts shown. */
export function CutList({ way, found, onPick }: CutListProps) {
  const cuts = useCuts(way, found)
  return (
    <section className={detail.block} aria-label="What would cut it">
      <h4 className={detail.heading}>What would cut it</h4>
      {cuts === null && <output className={styles.quiet}>Trying what would cut it…</output>}
      {cuts?.length === 0 && (
        <p className={styles.quiet}>
          No control that is known cuts a step of it, and neither does an answer. What is left is to
          change what the drawing shows, or to decide about the threats.
        </p>
      )}
      {cuts && cuts.length > 0 && (
        <ul className={detail.cards}>
          {cuts.map((offered) => (
            <CutCard key={offered.label} offered={offered} onPick={onPick} />
          ))}
        </ul>
      )}
    </section>
  )
}

interface CutCardProps extends Pick<CutListProps, 'onPick'> {
  readonly offered: OfferedCut
}

function CutCard({ offered: { cut, label, also }, onPick }: CutCardProps) {
  const show = useShowAnswer()
  const [fact] = cut.answers
  return (
    <li className={detail.card}>
      <span className={detail.cardText}>
        {label}
        <span className={rows.where}>
          {fact ? 'If this were so, it would cut' : 'Cuts'} step {cut.step + 1}.{' '}
          <Also ways={also} onPick={onPick} />
        </span>
      </span>
      <span className={styles.actions}>
        {cut.controls.length > 0 && (
          <>
            <TryButton name={label} placed={cut.controls} />
            <ControlProgress name={label} placed={cut.controls} />
          </>
        )}
        {fact && (
          <Button size="small" onPress={() => show(fact)}>
            Show the answer
          </Button>
        )}
      </span>
    </li>
  )
}

interface AlsoProps {
  readonly ways: readonly SharedWay[]
  readonly onPick: (way: string) => void
}

/** The other ways that a control cuts, each of which can be shown. */
function Also({ ways, onPick }: AlsoProps) {
  const model = useModel((whole) => whole)
  if (ways.length === 0) return 'It cuts no other way.'
  const label =
    ways.length === 1 ? 'It cuts 1 other way, too' : `It cuts ${ways.length} other ways, too`
  return (
    <PopoverTrigger>
      <TextButton>{label}.</TextButton>
      <Popover label={label} size="medium">
        {(close) => (
          <ul className={styles.others}>
            {ways.map((one) => (
              <li key={one.way.id}>
                <button
                  type="button"
                  className={rows.row}
                  onClick={() => {
                    close()
                    onPick(one.way.id)
                  }}
                >
                  <BandBadge band={one.way.band} />
                  <span className={rows.text}>
                    {capital(endInWords(one.way, model))}
                    <span className={rows.where}>
                      {whoInWords(one, model)} · {countOfSteps(one.way)}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Popover>
    </PopoverTrigger>
  )
}

interface OfferedCut {
  readonly cut: Cut
  readonly label: string
  /** The other ways that it cuts. */
  readonly also: readonly SharedWay[]
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
    const label = changeInWords(cut, situation, catalogue)
    const all = sharedWays(cutBy(cut))
    offered.push({ cut, label, also: all.filter((other) => other.way.id !== way.id) })
  }
  return offered
}
