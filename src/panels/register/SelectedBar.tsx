import { type ReactNode, useState } from 'react'
import { Response, WorkStatus } from '@/model/decision'
import type { Threat } from '@/review/threat'
import { Button } from '@/ui/Button'
import { Menu, MenuItem, MenuTrigger } from '@/ui/Menu'
import { Popover, PopoverTrigger } from '@/ui/Popover'
import { TextField } from '@/ui/TextField'
import { responses, responseWords } from '@/review/responses'
import { type CellValue, useCellEdit } from './editing/useCellEdit'
import styles from './Register.module.css'
import type { Deciding } from './useRegisterTable'
import { workStatuses } from '@/review/workStatuses'

interface SelectedBarProps {
  readonly threats: readonly Threat[]
  readonly decide: (deciding: Deciding) => void
  readonly onClear: () => void
}

/** What can be done to all that are selected, each as one step. */
export function SelectedBar({ threats, decide, onClear }: SelectedBarProps) {
  const edit = useCellEdit()
  const write = (written: CellValue) => edit(threats, written)
  const respond = (key: unknown) => {
    const { data: first } = Response.safeParse(key)
    if (first && responseWords(first)?.needsReason) decide({ threats, first })
    else if (first) write({ column: 'response', value: first })
  }
  const setStatus = (key: unknown) => {
    const { data } = WorkStatus.safeParse(key)
    if (data) write({ column: 'status', value: data })
  }
  return (
    <div className={styles.selectedBar} role="toolbar" aria-label="Selected threats">
      <span className={styles.selectedCount}>{threats.length} selected</span>
      <MenuTrigger>
        <Button size="small">Response</Button>
        <Menu placement="top start" onAction={respond}>
          {responses.map(({ id, label, meaning }) => (
            <MenuItem key={id} id={id} label={label} hint={meaning} />
          ))}
        </Menu>
      </MenuTrigger>
      <Typing label="Owner" onType={(value) => write({ column: 'owner', value: value.trim() })} />
      <Typing label="Due" type="date" onType={(value) => write({ column: 'due', value })} />
      <MenuTrigger>
        <Button size="small">Work</Button>
        <Menu placement="top start" onAction={setStatus}>
          {workStatuses.map(({ id, label }) => (
            <MenuItem key={id} id={id} label={label} />
          ))}
        </Menu>
      </MenuTrigger>
      <Button size="small" variant="quiet" onPress={onClear}>
        Clear
      </Button>
    </div>
  )
}

interface TypingProps {
  readonly label: string
  readonly type?: 'text' | 'date'
  readonly onType: (value: string) => void
}

function Typing({ label, type = 'text', onType }: TypingProps): ReactNode {
  const [typed, setTyped] = useState('')
  return (
    <PopoverTrigger>
      <Button size="small">{label}</Button>
      <Popover label={`${label} of the selected threats`} placement="top start">
        {(close) => {
          const done = () => {
            onType(typed)
            close()
          }
          return (
            <div className={styles.naming}>
              <TextField
                label={label}
                type={type}
                value={typed}
                onChange={setTyped}
                onEnter={done}
                // It was opened to be typed in.
                // oxlint-disable-next-line jsx-a11y/no-autofocus
                autoFocus
              />
              <Button onPress={done}>Set</Button>
            </div>
          )
        }}
      </Popover>
    </PopoverTrigger>
  )
}
