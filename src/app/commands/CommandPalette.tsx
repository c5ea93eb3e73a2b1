import { type KeyboardEvent, useRef, useState } from 'react'
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
} from 'react-aria-components'
import { useStore } from 'zustand'
import { useWorkspace } from '@/store/workspace'
import atOnce from '@/ui/atOnce.module.css'
import { classes } from '@/ui/classes'
import { ListSearchField } from '@/ui/ListSearchField'
import styles from './CommandPalette.module.css'
import { closeDialog, dialogs } from './dialogs'
import { type PaletteGroup, paletteOf } from './paletteEntries'
import type { PaletteEntry } from './paletteEntry'

const label = 'Find a command, something in the model, a threat or help'

/** Commands, what is in the model, threats and help in one box: type a few letters, Enter. */
export function CommandPalette() {
  const workspace = useWorkspace()
  const [find] = useState(() => paletteOf(workspace))
  const text = useStore(dialogs, ({ sought }) => sought)
  const groups = find(text)
  const hasRun = useRef(false)
  const entries = groups.flatMap((group) => group.entries)
  const run = (entry: PaletteEntry | undefined) => {
    // Enter both submits the box and acts on the entry that it points at.
    if (hasRun.current || !entry) return
    hasRun.current = true
    closeDialog()
    // The dialog gives the focus back first, so that what runs may move it.
    setTimeout(() => void entry.run(), 0)
  }
  return (
    <ModalOverlay
      className={classes(styles.overlay, atOnce.overlay)}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && closeDialog()}
    >
      <Modal className={classes(styles.modal, atOnce.modal)}>
        <Dialog className={styles.dialog} aria-label={label}>
          {/* A search field that is not empty keeps Escape to itself otherwise. */}
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
          <div className={styles.content} onKeyDownCapture={closeOnEscape}>
            <Autocomplete>
              <ListSearchField
                label={label}
                value={text}
                onChange={(sought) => dialogs.setState({ sought })}
                // Enter takes the first when it comes faster than the list that is pointed into.
                onSubmit={() => run(entries.find(({ id }) => id === pointedAt()) ?? entries[0])}
                // The box was opened to type into.
                // oxlint-disable-next-line jsx-a11y/no-autofocus
                autoFocus
              />
              <Results
                groups={groups}
                onRun={(id) => run(entries.find((entry) => entry.id === id))}
              />
            </Autocomplete>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  event.stopPropagation()
  closeDialog()
}

/** The id of the entry that the box points at, if any: the list may be that of an earlier text. */
function pointedAt(): string | undefined {
  const shown = document.activeElement?.getAttribute('aria-activedescendant')
  return shown ? document.getElementById(shown)?.dataset['key'] : undefined
}

interface ResultsProps {
  readonly groups: readonly PaletteGroup[]
  readonly onRun: (id: unknown) => void
}

function Results({ groups, onRun }: ResultsProps) {
  return (
    <ListBox
      className={styles.list}
      aria-label="Results"
      items={groups}
      onAction={onRun}
      renderEmptyState={() => <p className={styles.none}>Nothing is called that.</p>}
    >
      {({ title, entries }) => (
        <ListBoxSection id={title} aria-label={title}>
          <Header className={styles.title}>{title}</Header>
          <Collection items={entries}>
            {({ id, name, hint }) => (
              <ListBoxItem id={id} textValue={name} className={styles.entry}>
                <span className={styles.name}>{name}</span>
                <span className={styles.hint}>{hint}</span>
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  )
}
