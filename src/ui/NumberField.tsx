import { Input, Label, NumberField as AriaNumberField } from 'react-aria-components'
import styles from './field.module.css'

export interface NumberFieldProps {
  readonly label: string
  readonly value: number
  /** When it is left, or stepped with the arrow keys. */
  readonly onChange: (value: number) => void
  readonly minimum?: number
  readonly maximum?: number
  readonly step?: number
  readonly isDisabled?: boolean
}

/** A number that is typed, or stepped with the arrow keys. */
export function NumberField({ label, minimum, maximum, onChange, ...props }: NumberFieldProps) {
  const change = (value: number) => {
    // An emptied field says NaN: it goes back to what it was.
    if (Number.isFinite(value)) onChange(value)
  }
  return (
    <AriaNumberField
      {...props}
      {...(minimum === undefined ? {} : { minValue: minimum })}
      {...(maximum === undefined ? {} : { maxValue: maximum })}
      onChange={change}
      formatOptions={{ useGrouping: false, maximumFractionDigits: 0 }}
      className={styles.field}
    >
      <Label className={styles.label}>{label}</Label>
      <Input className={styles.input} />
    </AriaNumberField>
  )
}
