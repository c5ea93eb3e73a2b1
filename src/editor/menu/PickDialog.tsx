import { useState } from 'react'
import { useWorkspace } from '@/store/workspace'
import { Dialog } from '@/ui/Dialog'
import { canvasOf } from '../canvas/canvasStore'
import { focusDrawing } from '../canvas/focusDrawing'
import { afterOverlay } from './afterOverlay'
import { type Choice, PickList } from './PickList'
import { useFocusReturn } from './useFocusReturn'

interface PickDialogProps {
  readonly title: string
  readonly searchLabel: string
  /** All choices, or a way of its own to find some of them. */
  readonly choices: readonly Choice[] | ((sought: string) => readonly Choice[])
  readonly onPick: (id: string) => void
}

/** One record out of many, found by its name. */
export function PickDialog({ title, searchLabel, choices, onPick }: PickDialogProps) {
  const workspace = useWorkspace()
  useFocusReturn()
  const [sought, setSought] = useState('')
  const close = () => {
    canvasOf(workspace).setState({ dialog: null })
    focusDrawing(workspace)
  }
  const take = (id: string) => {
    const { session } = workspace
    const { selection, select } = session.getState()
    close()
    // What was selected when it was picked is what it is about, whatever key follows at once.
    afterOverlay(() => {
      select(selection)
      onPick(id)
    })
  }
  return (
    <Dialog title={title} isOpen onClose={close} size="small">
      <PickList
        label={title}
        searchLabel={searchLabel}
        sought={sought}
        onSeek={setSought}
        choices={typeof choices === 'function' ? choices(sought) : foundIn(choices, sought)}
        onTake={take}
        onClose={close}
      />
    </Dialog>
  )
}

function foundIn(choices: readonly Choice[], sought: string): readonly Choice[] {
  return choices.filter(({ name, note }) =>
    `${name} ${note}`.toLowerCase().includes(sought.trim().toLowerCase()),
  )
}
