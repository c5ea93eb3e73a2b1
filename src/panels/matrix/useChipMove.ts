import { type KeyboardEvent, useState } from 'react'
import type { Cell } from '@/model/riskScale'
import { type Reratings, reratingsOf } from '@/review/rerating'
import type { Threat } from '@/review/threat'
import { isCell } from '@/risk/scaleCheck'
import type { RiskView } from '@/risk/rating'
import { shownIn } from '@/store/analysisStore'
import { useWorkspace } from '@/store/workspace'
import { cellAfter } from './cellAfter'
import { moveWords } from './moveWords'
import { type DragProps, useDrag } from './useDrag'

/** A threat on its way to another cell. */
export interface ChipMove {
  readonly threat: Threat
  readonly ways: Reratings
  readonly from: Cell
  readonly to: Cell
  readonly isByKeys: boolean
}

/** What a chip listens to. */
export interface ChipProps extends DragProps {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onBlur: () => void
}

interface ChipMoveOptions {
  readonly view: RiskView
  readonly onDrop: (move: ChipMove, chip: HTMLElement) => void
  readonly onOpen: (threat: Threat) => void
}

/**
 * Moves the chip of a threat from cell to cell: dragged, or with the arrows, until Enter sets it or
 * Escape gives it up. A press opens the threat.
 */
export function useChipMove({ view, onDrop, onOpen }: ChipMoveOptions) {
  const [move, setMove] = useState<ChipMove | null>(null)
  const { ghost, dragProps, stop } = useDrag()
  const { analysis, announce, document } = useWorkspace()

  const moveTo = (to: Cell, threat: Threat, from: Cell, isByKeys: boolean): ChipMove | null => {
    if (move) return { ...move, to }
    const now = shownIn(analysis.getState())
    const ways = now && reratingsOf(threat, now.situation, now.inUse.controls)
    return ways && { threat, ways, from, to, isByKeys }
  }
  const giveUp = () => {
    stop()
    setMove(null)
  }
  const drop = (chip: HTMLElement) => {
    giveUp()
    if (move && !isCell(move.from, move.to)) onDrop(move, chip)
  }
  const walk = (to: Cell, threat: Threat, from: Cell) => {
    const next = moveTo(to, threat, from, true)
    setMove(next)
    if (next) announce(moveWords(next, view, document.getState().model.about.scale))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, threat: Threat, from: Cell) => {
    const to = cellAfter(event.key, move?.to ?? from)
    if (to) walk(to, threat, from)
    else if (move && event.key === 'Enter') drop(event.currentTarget)
    else if (move && event.key === 'Escape') {
      giveUp()
      announce('Left where it was.')
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const chipProps = (threat: Threat, from: Cell): ChipProps => ({
    ...dragProps({
      onDrag: (to) => {
        if (!move || !isCell(move.to, to ?? from)) setMove(moveTo(to ?? from, threat, from, false))
      },
      onDrop: drop,
      onGiveUp: giveUp,
      onPress: () => onOpen(threat),
    }),
    onKeyDown: (event) => onKeyDown(event, threat, from),
    onBlur: giveUp,
  })
  return { move, ghost, chipProps }
}
