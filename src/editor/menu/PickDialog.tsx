import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useWorkspace } from '@/store/workspace'
import { Dialog } from '@/ui/Dialog'
import { isByFinger } from '@/ui/lastInput'
import { KindIcon } from '@/ui/KindIcon'
import { SearchField } from '@/ui/SearchField'
import { canvasOf } from '../canvas/canvasStore'
import { focusDrawing } from '../canvas/focusDrawing'
import { afterOverlay } from './afterOverlay'
import styles from './PickDialog.module.css'
import { useFocusReturn } from './useFocusReturn'

/** One of those that can be picked, with the picture of its kind. */
export interface Choice {
  readonly id: string
  /** The kind whose icon stands before it. */
  readonly kind?: string
  readonly name: string
  readonly note: string
}

interface PickDialogProps {
  readonly title: string
  readonly searchLabel: string
  /** All choices, or a way of its own to find some of them. */
  readonly choices: readonly Choice[] | ((sought: string) => readonly Choice[])
  readonly onPick: (id: string) => void
}

/** One record out of many, found by its name. Enter takes the first that is found. */
export function PickDialog({ title, searchLabel, choices, onPick }: PickDialogProps) {
  const workspace = useWorkspace()
  useFocusReturn()
  const [sought, setSought] = useState('')
  const [isTypedIn] = useState(() => !isByFinger())
  const found = typeof choices === 'function' ? choices(sought) : foundIn(choices, sought)
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
      <SearchField
        label={searchLabel}
        value={sought}
        onChange={setSought}
        // A dialog with one field is there to be typed in, where there are keys.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={isTypedIn}
        onSubmit={() => found[0] && take(found[0].id)}
      />
      <ListBox
        className={styles.list ?? ''}
        aria-label={title}
        items={found}
        renderEmptyState={() => <p className={styles.none}>Nothing is called that.</p>}
        onAction={(id) => take(String(id))}
      >
        {({ id, kind, name, note }) => (
          <ListBoxItem id={id} className={styles.choice ?? ''} textValue={name}>
            {kind !== undefined && <KindIcon kind={kind} />}
            <span className={styles.name}>{name}</span>
            <span className={styles.note}>{note}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </Dialog>
  )
}

function foundIn(choices: readonly Choice[], sought: string): readonly Choice[] {
  return choices.filter(({ name, note }) =>
    `${name} ${note}`.toLowerCase().includes(sought.trim().toLowerCase()),
  )
}
