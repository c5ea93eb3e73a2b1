import { useState } from 'react'
import { Button } from '@/ui/Button'
import { Popover, PopoverTrigger } from '@/ui/Popover'
import { TextField } from '@/ui/TextField'
import styles from './several.module.css'

interface SetSeveralProps {
  readonly label: string
  /** Of what it is: “of the selected threats”. */
  readonly of: string
  readonly type?: 'text' | 'date'
  readonly onType: (value: string) => void
}

/** A button that asks for one value for all that are selected. */
export function SetSeveral({ label, of, type = 'text', onType }: SetSeveralProps) {
  const [typed, setTyped] = useState('')
  return (
    <PopoverTrigger>
      <Button size="small">{label}</Button>
      <Popover label={`${label} ${of}`} placement="top start">
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
