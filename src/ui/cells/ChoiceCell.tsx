import { Check } from 'lucide-react'
import type { KeyboardEvent, RefObject } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import list from '../list.module.css'
import type { CellEditorProps } from './cellEditor'

interface ChoiceCellProps extends CellEditorProps {
  readonly cell: RefObject<HTMLElement | null>
  readonly options: readonly {
    readonly id: string
    readonly label: string
    readonly meaning?: string
  }[]
}

/** One of a few, in a list that stands open below the cell. */
export function ChoiceCell({ label, value, options, cell, onDone }: ChoiceCellProps) {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return
    onDone(null, event.shiftKey ? 'back' : 'on')
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Popover
      aria-label={label}
      className={list.popover}
      triggerRef={cell}
      isOpen
      placement="bottom start"
      offset={2}
      onOpenChange={(isOpen) => {
        if (!isOpen) onDone(null, 'stay')
      }}
    >
      {/* The list hears the keys; this only hears them first. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDownCapture={onKey}>
        <Menu
          aria-label={label}
          className={list.list}
          // It was opened to choose from.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus="first"
          selectionMode="single"
          selectedKeys={value === '' ? [] : [value]}
          onAction={(key) => onDone(String(key), 'stay')}
        >
          {options.map(({ id, label: words, meaning }) => (
            <MenuItem key={id} id={id} textValue={words} className={list.item}>
              <span className={list.words}>
                <span className={list.text}>{words}</span>
                {meaning && <span className={list.hint}>{meaning}</span>}
              </span>
              <Check className={list.check} aria-hidden />
            </MenuItem>
          ))}
        </Menu>
      </div>
    </Popover>
  )
}
