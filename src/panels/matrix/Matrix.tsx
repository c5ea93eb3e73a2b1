import { useId, useMemo } from 'react'
import type { Cell } from '@/model/riskScale'
import { matrixOf } from '@/review/matrix'
import type { Threat } from '@/review/threat'
import { useLensed, useModel, useSession, useWorkspace } from '@/store/workspace'
import { ScaleButton } from '../scale/ScaleButton'
import { lacking } from '../threats/lacking'
import { threatName } from '../threats/threatTag'
import { classes } from '@/ui/classes'
import { cellKey } from './cellAfter'
import chips from './chips.module.css'
import styles from './matrix.module.css'
import { MatrixTable } from './MatrixTable'
import { canStand, moveWords, outOfReach } from './moveWords'
import { Strip } from './Strip'
import { useChipMove } from './useChipMove'
import { useFocusOnArrival } from './useFocusOnArrival'
import { useMarked } from './useMarked'
import { useOpening } from './useOpening'
import { useThreatsIn } from './useThreatsIn'

/** A threat that is to be re-rated, beside the cell or the row where that was begun. */
export interface Rerated {
  readonly id: Threat['id']
  /** Where it was put; null where it is only about to be. */
  readonly at: Cell | null
  readonly anchor: Element
}

interface MatrixProps {
  readonly threats: readonly Threat[]
  /** Why no threat can be re-rated here; null where they can. */
  readonly fixed: string | null
  readonly onRerate: (rerated: Rerated) => void
}

/** The 25 cells with the open threats in them, and what must not be overlooked beside them. */
export function Matrix({ threats, fixed, onRerate }: MatrixProps) {
  const view = useSession((session) => session.riskView)
  const scale = useModel(({ about }) => about.scale)
  const matrix = useMemo(() => matrixOf(threats, view, scale), [threats, view, scale])
  const tried = useLensed((lensed) => (lensed?.lens.type === 'trial' ? lensed.after.threats : null))
  const { tell } = useWorkspace()
  const marked = useMarked(threats)
  const [arrived, setArrived] = useFocusOnArrival(matrix)
  const threatsIn = useThreatsIn(threats, arrived ? new Set([...marked, arrived]) : marked)
  const helpId = useId()
  const { move, ghost, chipProps } = useChipMove({
    view,
    onOpen: useOpening(),
    onDrop: (dropped, chip) => {
      const { threat, to } = dropped
      const anchor = chip.closest('table')?.querySelector(`[data-cell="${cellKey(to)}"]`) ?? chip
      setArrived(threat.id)
      if (canStand(dropped, view)) onRerate({ id: threat.id, at: to, anchor })
      else tell(outOfReach(dropped, view))
    },
  })
  return (
    <>
      <MatrixTable
        matrix={matrix}
        then={tried && matrixOf(tried, view, scale)}
        scale={scale}
        view={view}
        threatsIn={threatsIn}
        marked={marked}
        kit={{ props: chipProps, moved: move?.threat ?? null, helpId }}
        move={move}
      />
      <p className={classes(styles.note, chips.withRoom)} id={helpId}>
        {fixed ??
          (move && moveWords(move, view, scale)) ??
          'Drag a threat to another cell, or move it with the arrow keys, to re-rate it.'}
      </p>
      <p className={classes(styles.note, chips.withoutRoom)}>
        {fixed ?? 'Press the levels of a threat in the list to re-rate it.'}
      </p>
      {move && !move.isByKeys && (
        <div className={styles.ghost} ref={ghost} aria-hidden>
          {threatName(move.threat)}
        </div>
      )}
      <div className={styles.strips}>
        {lacking.map(({ id, label }) => (
          <Strip key={id} id={id} label={label} count={matrix[id].length} />
        ))}
      </div>
      <div className={styles.bar}>
        <p className={styles.note}>
          An empty cell says that nothing was found there, and not that all is well.
        </p>
        <ScaleButton />
      </div>
    </>
  )
}
