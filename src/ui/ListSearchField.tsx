import { Search, X } from 'lucide-react'
import { Button, Input, SearchField } from 'react-aria-components'
import type { SearchFieldProps } from './SearchField'
import styles from './SearchField.module.css'

// Which list it leads is told by the `Autocomplete` around both.
const asCombobox = { role: 'combobox', 'aria-expanded': true } as const

/**
 * A line to search a list with, in which the arrows choose while the line keeps the focus: both
 * stand in one `Autocomplete`.
 */
export function ListSearchField({
  label,
  placeholder = label,
  ...props
}: Omit<SearchFieldProps, 'ref'>) {
  return (
    <SearchField {...props} aria-label={label} className={styles.field}>
      <Search className={styles.icon} aria-hidden />
      <Input {...asCombobox} placeholder={placeholder} className={styles.input} />
      <Button className={styles.clear} aria-label="Clear">
        <X aria-hidden />
      </Button>
    </SearchField>
  )
}
