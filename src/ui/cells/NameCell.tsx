import { type KeyboardEvent, useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import field from '../field.module.css'
import list from '../list.module.css'
import type { CellEditorProps } from './cellEditor'
import styles from './cells.module.css'

interface NameCellProps extends CellEditorProps {
  /** Names that were given before. */
  readonly known: readonly string[]
}

/** A name, completed from those that are known; the keys of the list go before those of the cell. */
export function NameCell({ label, value, known, onDone }: NameCellProps) {
  const [typed, setTyped] = useState(value)
  const [isTyped, setIsTyped] = useState(false)
  const sought = isTyped ? typed.trim().toLowerCase() : ''
  const names = known.filter((name) => name.toLowerCase().includes(sought))
  const onKey = (event: KeyboardEvent) => {
    const input = event.target
    if (!(input instanceof HTMLInputElement) || event.nativeEvent.isComposing) return
    const picked = document.getElementById(input.getAttribute('aria-activedescendant') ?? '')
    const name = picked?.textContent ?? typed
    if (event.key === 'Enter') onDone(name.trim(), 'stay')
    else if (event.key === 'Tab') onDone(name.trim(), event.shiftKey ? 'back' : 'on')
    else if (event.key === 'Escape') onDone(null, 'stay')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // The field hears the keys; this only hears them first.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.inCell} onKeyDownCapture={onKey}>
      <ComboBox
        aria-label={label}
        allowsCustomValue
        allowsEmptyCollection={false}
        menuTrigger="focus"
        // The cell was opened to be typed in.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        items={names.map((name) => ({ id: name }))}
        inputValue={typed}
        onInputChange={(next) => {
          setTyped(next)
          setIsTyped(true)
        }}
        onSelectionChange={(key) => {
          // The list gives the focus back to the field first.
          if (typeof key === 'string') requestAnimationFrame(() => onDone(key, 'stay'))
        }}
        onBlur={() => onDone(typed.trim(), 'leave')}
      >
        <Input
          className={field.input}
          maxLength={1_000}
          placeholder="Name"
          onFocus={(event) => event.currentTarget.select()}
        />
        <KnownNames />
      </ComboBox>
    </div>
  )
}

/** The list that the box around it fills. */
function KnownNames() {
  return (
    <Popover className={list.popover} offset={4}>
      <ListBox className={list.list}>
        {({ id }: { readonly id: string }) => (
          <ListBoxItem id={id} textValue={id} className={list.item}>
            {id}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  )
}
