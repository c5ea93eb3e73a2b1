import { useRef, useState } from 'react'
import { Autocomplete, Dialog, Modal, ModalOverlay, useFilter } from 'react-aria-components'
import { Menu, MenuItem } from 'react-aria-components'
import { nameOf } from '@/rules/explain/nameOf'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import { useWorkspace } from '@/store/workspace'
import type { Workspace } from '@/store/workspace'
import { SearchField } from '@/ui/SearchField'
import { labelOf } from './appCommands'
import styles from './CommandPalette.module.css'
import { closeDialog } from './dialogs'
import { isApple, shortcutText } from './shortcut'

interface Entry {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly run: () => unknown
}

/** Every command and every element in one box: type a few letters, Enter. */
export function CommandPalette() {
  const workspace = useWorkspace()
  const [entries] = useState(() => entriesOf(workspace))
  const { contains } = useFilter({ sensitivity: 'base' })
  const hasRun = useRef(false)
  const run = (id: unknown) => {
    // Enter both submits the box and acts on the entry that it points at.
    if (hasRun.current) return
    hasRun.current = true
    closeDialog()
    // The dialog gives the focus back first, so that what runs may move it.
    setTimeout(() => entries.find((entry) => entry.id === id)?.run(), 0)
  }
  return (
    <ModalOverlay
      className={styles.overlay}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && closeDialog()}
    >
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog} aria-label="Find a command or an element">
          <Autocomplete filter={contains}>
            <Search
              onSubmit={(text) => run(entries.find(({ label }) => contains(label, text))?.id)}
            />
            <Menu
              className={styles.list}
              aria-label="Results"
              items={entries}
              onAction={run}
              renderEmptyState={() => <p className={styles.none}>Nothing is called that.</p>}
            >
              {({ id, label, hint }) => (
                <MenuItem id={id} textValue={label} className={styles.entry}>
                  <span>{label}</span>
                  <span className={styles.hint}>{hint}</span>
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Enter takes the first match even when it comes faster than the list. */
function Search({ onSubmit }: { readonly onSubmit: (text: string) => void }) {
  const [text, setText] = useState('')
  return (
    <SearchField
      label="Find a command or an element"
      value={text}
      onChange={setText}
      onSubmit={onSubmit}
      // The box was opened to type into.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
    />
  )
}

function entriesOf(workspace: Workspace): readonly Entry[] {
  const apple = isApple(navigator.platform)
  const commands = workspace.commands
    .filter((command) => command.isEnabled(workspace) && command.id !== 'help.palette')
    .map((command) => ({
      id: command.id,
      label: labelOf(command, workspace),
      hint: command.shortcuts[0] ? shortcutText(command.shortcuts[0], apple) : command.group,
      run: () => command.run(workspace),
    }))
  return [...commands, ...elementEntriesOf(workspace)]
}

function elementEntriesOf({ document, session, canvas }: Workspace): readonly Entry[] {
  const { model } = document.getState()
  return Object.values(model.elements).map(({ id, kind }) => {
    const subject = { type: 'element', id } as const
    return {
      id: `element:${id}`,
      label: nameOf(subject, model),
      hint: kindEntry(kind).label,
      run: () => {
        session.getState().select([subject])
        canvas.current?.reveal(subject)
      },
    }
  })
}
