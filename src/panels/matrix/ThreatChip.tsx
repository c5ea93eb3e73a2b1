import type { Cell } from '@/model/riskScale'
import type { Threat } from '@/review/threat'
import { threatName, threatTag } from '../threats/threatTag'
import { useNames } from '../useNames'
import styles from './chips.module.css'
import type { ChipProps } from './useChipMove'

/** How the chips of a matrix are listened to, and what each says of itself. */
export interface ChipKit {
  readonly props: (threat: Threat, from: Cell) => ChipProps
  /** The threat that is on its way. */
  readonly moved: Threat | null
  /** The id of the sentence that says what a chip can do. */
  readonly helpId: string
}

interface ThreatChipProps {
  readonly threat: Threat
  readonly cell: Cell
  readonly kit: ChipKit
  readonly isMarked: boolean
  readonly isStop: boolean
}

/** A threat in its cell: a press opens it, and it is dragged or moved with the arrows to be re-rated. */
export function ThreatChip({ threat, cell, kit, isMarked, isStop }: ThreatChipProps) {
  const tag = threatTag(threat, useNames(threat.on))
  return (
    <button
      type="button"
      className={styles.chip}
      title={threatName(threat)}
      aria-label={isMarked ? `${threatName(threat)}, selected` : threatName(threat)}
      aria-describedby={kit.helpId}
      data-chip={threat.id}
      data-marked={isMarked}
      data-moved={kit.moved?.id === threat.id}
      tabIndex={isStop ? 0 : -1}
      {...kit.props(threat, cell)}
    >
      {tag}
    </button>
  )
}
