import { useState } from 'react'
import { countsAlone } from '@/review/nextBest/aside'
import { setAside } from '@/review/nextBest/setAside'
import { today } from '@/store/today'
import { Button } from '@/ui/Button'
import { Popover, PopoverTrigger } from '@/ui/Popover'
import { TextField } from '@/ui/TextField'
import { useUndoable } from '@/store/undoable'
import styles from './next.module.css'
import type { ControlToDo } from './useAdopting'
import type { Found } from './useNextBest'

interface SetAsideButtonProps {
  readonly todo: ControlToDo
  readonly found: Found
}

/** Takes an action off the list with a reason; it comes back when it would gain otherwise. */
export function SetAsideButton({ todo, found }: SetAsideButtonProps) {
  return (
    <PopoverTrigger>
      <Button size="small" variant="quiet" aria-label={`Set aside: ${todo.item.control.name}`}>
        Set aside
      </Button>
      <Popover label={`Set aside: ${todo.item.control.name}`} placement="bottom end">
        {(close) => <Reason todo={todo} found={found} onDone={close} />}
      </Popover>
    </PopoverTrigger>
  )
}

interface ReasonProps extends SetAsideButtonProps {
  readonly onDone: () => void
}

function Reason({ todo: { item }, found: { best }, onDone }: ReasonProps) {
  const change = useUndoable()
  const [reason, setReason] = useState('')
  const isSaid = reason.trim() !== ''
  const confirm = () => {
    if (!isSaid) return
    const counts = countsAlone(item, best.ground, best.bands)
    onDone()
    change('Set action aside', `Set aside: ${item.control.name}.`, (model) =>
      setAside(model, item.group, { reason: reason.trim(), on: today(), counts }),
    )
  }
  return (
    <div className={styles.reason}>
      <TextField
        label="Why not now?"
        value={reason}
        onChange={setReason}
        onEnter={confirm}
        // The popover was opened to type here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        description="It stays off the list until it would gain something else than today."
      />
      <Button variant="primary" size="small" isDisabled={!isSaid} onPress={confirm}>
        Set aside
      </Button>
    </div>
  )
}
