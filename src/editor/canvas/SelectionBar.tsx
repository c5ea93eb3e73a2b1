import { Copy, Trash2 } from 'lucide-react'
import { Toolbar } from 'react-aria-components'
import { useModel, useSession } from '@/store/workspace'
import { ArrangeActions } from './ArrangeActions'
import { useCanvas } from './canvasStore'
import { CommandButton } from './CommandButton'
import styles from './SelectionBar.module.css'
import { MoreButton, TouchActions } from './TouchActions'

/** What can be done with the selection by click or by tap, at the foot of the canvas. */
export function SelectionBar() {
  // What a command can do hangs on what is selected, on the bend that is chosen, and on the model.
  const count = useSession(({ selection }) => selection).length
  useCanvas(({ bending }) => bending)
  const isTouched = useCanvas(({ isTouched: touched, tapping }) => touched || tapping !== null)
  useModel((model) => model)
  return (
    <Toolbar className={styles.bar ?? ''} aria-label="Selection" data-over-canvas data-at-foot>
      {count > 1 && <span className={styles.count}>{count} selected</span>}
      {isTouched && <TouchActions />}
      {count > 1 && <ArrangeActions />}
      {count > 1 && <CommandButton id="edit.duplicate" icon={Copy} />}
      <CommandButton id="edit.delete" icon={Trash2} />
      {isTouched && <MoreButton />}
    </Toolbar>
  )
}
