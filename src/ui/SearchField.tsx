import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components'
import styles from './SearchField.module.css'

export interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onSubmit?: (value: string) => void
  readonly placeholder?: string
  readonly autoFocus?: boolean
  /** Whether the arrows choose in a list beside it while the field keeps the focus. */
  readonly hasList?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

const asCombobox = { role: 'combobox', 'aria-expanded': true } as const

/** A line to filter a list with; Escape empties it. */
export function SearchField({
  label,
  placeholder = label,
  hasList = false,
  ref,
  ...props
}: SearchFieldProps) {
  return (
    <AriaSearchField {...props} aria-label={label} className={styles.field}>
      <Search className={styles.icon} aria-hidden />
      <Input
        {...(ref ? { ref } : {})}
        {...(hasList && asCombobox)}
        placeholder={placeholder}
        className={styles.input}
      />
      <Button className={styles.clear} aria-label="Clear">
        <X aria-hidden />
      </Button>
    </AriaSearchField>
  )
}
