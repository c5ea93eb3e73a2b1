import { useModel } from '@/store/workspace'
import { useCanvas } from './canvasStore'
import { tapHints } from '../commands/tapCommands'
import styles from './CanvasHints.module.css'

/** What can be done here, while there is nothing yet; and what the keys do, while they do something else. */
export function CanvasHints() {
  const isEmpty = useCanvas(({ boxes }) => boxes.size === 0)
  const isAiming = useCanvas(({ connecting }) => connecting !== null && connecting.pointer === null)
  const isMoving = useCanvas((canvas) => canvas.isMoving)
  const tapping = useCanvas((canvas) => canvas.tapping)
  if (isAiming) {
    return (
      <p className={styles.mode}>Arrows choose where the flow leads, Enter connects, Esc stops</p>
    )
  }
  if (tapping) return <p className={styles.mode}>{tapHints[tapping]}</p>
  if (isMoving) return <p className={styles.mode}>Arrows move the selection, Esc stops</p>
  if (!isEmpty) return null
  return <EmptyHints />
}

function EmptyHints() {
  const isNew = useModel(({ elements }) => Object.keys(elements).length === 0)
  return (
    <div className={styles.hints}>
      <p className={styles.title}>{isNew ? 'Draw what your bot talks to' : 'An empty diagram'}</p>
      <ul>
        <li className={styles.wide}>
          Drag something here from the palette, or double-click where it is to be.
        </li>
        <li className={styles.narrow}>Press Add, and choose what comes here.</li>
        {!isNew && <li>Show what is in the model by “Show existing element here” in its menu.</li>}
        <li>Draw a flow from the dot on one element to another element.</li>
        <li>Put a trust boundary around what you trust alike.</li>
      </ul>
    </div>
  )
}
