import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, CheckboxGroup as AriaGroup, Label } from 'react-aria-components'
import styles from './Checkbox.module.css'
import field from './field.module.css'

export interface CheckboxProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly children?: ReactNode
  /** The name of a box without words beside it. */
  readonly label?: string
  /** Some of what it stands for is selected, and some is not. */
  readonly isIndeterminate?: boolean
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
}

/** A box to tick. */
export function Checkbox({ label, children, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...props}
      {...(label ? { 'aria-label': label } : {})}
      className={styles.checkbox}
    >
      <Box isIndeterminate={props.isIndeterminate ?? false} />
      {children}
    </AriaCheckbox>
  )
}

export interface CheckboxGroupProps<Id extends string> {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly value: readonly Id[]
  readonly onChange: (value: Id[]) => void
  readonly isDisabled?: boolean
  /** Beside one another where there is room, and not each on a line of its own. */
  readonly isInline?: boolean
}

/** Boxes of which any number can be ticked. */
export function CheckboxGroup<Id extends string>({
  label,
  isLabelHidden = false,
  options,
  value,
  onChange,
  isDisabled = false,
  isInline = false,
}: CheckboxGroupProps<Id>) {
  const choose = (chosen: readonly string[]) => {
    onChange(options.map(({ id }) => id).filter((id) => chosen.includes(id)))
  }
  return (
    <AriaGroup
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      value={[...value]}
      onChange={choose}
      isDisabled={isDisabled}
      className={field.field}
    >
      {!isLabelHidden && <Label className={field.label}>{label}</Label>}
      <div className={isInline ? styles.inline : styles.options}>
        {options.map((option) => (
          <AriaCheckbox key={option.id} value={option.id} className={styles.checkbox}>
            <Box isIndeterminate={false} />
            {option.label}
          </AriaCheckbox>
        ))}
      </div>
    </AriaGroup>
  )
}

function Box({ isIndeterminate }: { readonly isIndeterminate: boolean }) {
  const Mark = isIndeterminate ? Minus : Check
  return (
    <span className={styles.box} aria-hidden>
      <Mark strokeWidth={3} />
    </span>
  )
}
