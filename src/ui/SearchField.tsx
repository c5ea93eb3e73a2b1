import { Search, X } from 'lucide-react'
import { type KeyboardEvent, type Ref, useId } from 'react'
import styles from './SearchField.module.css'

export interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onSubmit?: (value: string) => void
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

/**
 * A line to filter a list with; Escape empties it. It is the browser's own, since it is on the first
 * screen, and that of the components library is large.
 */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, placeholder = label, autoFocus = false, ref } = props
  const id = useId()
  return (
    <div className={styles.field} data-empty={value === '' || undefined}>
      <Search className={styles.icon} aria-hidden />
      <input
        id={id}
        {...(ref ? { ref } : {})}
        type="search"
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        // Whoever shows it says whether it is there to be typed in.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={autoFocus}
        value={value}
        className={styles.input}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => press(event, props)}
      />
      {/* By keys there is Escape. */}
      <button
        type="button"
        className={styles.clear}
        aria-label="Clear"
        tabIndex={-1}
        onClick={() => {
          onChange('')
          document.getElementById(id)?.focus()
        }}
      >
        <X aria-hidden />
      </button>
    </div>
  )
}

/** A key that means something here means nothing around the field. */
function press(event: KeyboardEvent, { value, onChange, onSubmit }: SearchFieldProps): void {
  if (event.repeat || event.nativeEvent.isComposing) return
  const empties = event.key === 'Escape' && value !== ''
  const submits = event.key === 'Enter' && onSubmit !== undefined
  if (!empties && !submits) return
  event.preventDefault()
  event.stopPropagation()
  if (empties) onChange('')
  else onSubmit?.(value)
}
