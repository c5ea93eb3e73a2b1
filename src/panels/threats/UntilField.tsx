import { useState } from 'react'
import type { Day } from '@/model/text'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { TextField } from '@/ui/TextField'
import { untilChoices } from './untilChoices'
import styles from './threats.module.css'

interface UntilFieldProps {
  /** Empty for an acceptance without an end. */
  readonly value: Day
  readonly onChange: (until: Day) => void
}

/** Until when a risk is accepted: by a few common terms, or to the day. */
export function UntilField({ value, onChange }: UntilFieldProps) {
  const [choices] = useState(() => untilChoices(new Date()))
  const chosen = choices.find(({ day }) => day === value)?.id ?? null
  return (
    <div className={styles.until}>
      <TextField label="Accepted until" type="date" value={value} onChange={onChange} />
      <div className={styles.atFoot}>
        <SegmentedControl
          label="Accept until"
          segments={choices}
          value={chosen}
          onChange={(id) => {
            const choice = choices.find((each) => each.id === id)
            if (choice) onChange(choice.day)
          }}
        />
      </div>
      {value === '' && (
        <p className={styles.quiet}>
          Without an end nobody is asked about it again. A day brings it back into the inbox.
        </p>
      )}
    </div>
  )
}
