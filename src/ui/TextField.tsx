import type { Ref } from 'react'
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
} from 'react-aria-components'
import { classes } from './classes'
import styles from './field.module.css'

export interface TextFieldProps {
  readonly label: string
  /** The words stand beside it already, so the label is only read out. */
  readonly isLabelHidden?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
  /** Typing is over. */
  readonly onBlur?: () => void
  /** Enter was pressed in a line of text. */
  readonly onEnter?: () => void
  readonly placeholder?: string
  readonly description?: string
  /** What is wrong and how to mend it. */
  readonly error?: string | undefined
  readonly type?: 'text' | 'date' | 'url' | 'email'
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  /** The most characters that can be typed or pasted: 1,000 in a line, 100,000 in a text. */
  readonly maxLength?: number
  /** Without a border until it is used, as for a title. */
  readonly isPlain?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

/** A year is written with four digits; browsers let people type a fifth. */
const isDay = (value: string) => value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value)

const named = ({ label, isLabelHidden }: { label: string; isLabelHidden?: boolean | undefined }) =>
  isLabelHidden ? { 'aria-label': label } : {}

/** One line of text, or a day. */
export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden, placeholder, description, error, isPlain, ...others } = props
  const { ref, onEnter, onChange, ...field } = others
  return (
    <AriaTextField
      maxLength={1_000}
      {...field}
      {...named(props)}
      onChange={(value) => (props.type !== 'date' || isDay(value)) && onChange(value)}
      isInvalid={error !== undefined}
      className={styles.field}
    >
      {!isLabelHidden && <Label className={styles.label}>{label}</Label>}
      <Input
        {...(ref ? { ref } : {})}
        className={classes(styles.input, isPlain && styles.plain)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnter?.()
        }}
        {...(placeholder ? { placeholder } : {})}
      />
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  )
}

export interface TextAreaProps extends Omit<
  TextFieldProps,
  'type' | 'ref' | 'isPlain' | 'onEnter'
> {
  readonly rows?: number
}

/** Several lines of text; it grows with them. */
export function TextArea(props: TextAreaProps) {
  const { label, isLabelHidden, placeholder, description, error, rows = 2, ...field } = props
  return (
    <AriaTextField
      maxLength={100_000}
      {...field}
      {...named(props)}
      isInvalid={error !== undefined}
      className={styles.field}
    >
      {!isLabelHidden && <Label className={styles.label}>{label}</Label>}
      <AriaTextArea
        rows={rows}
        className={classes(styles.input, styles.area)}
        {...(placeholder ? { placeholder } : {})}
      />
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  )
}

interface FieldNotesProps {
  readonly description: string | undefined
  readonly error: string | undefined
}

/** What stands below a field: how to fill it, or what is wrong with it. */
function FieldNotes({ description, error }: FieldNotesProps) {
  return (
    <>
      {description && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error}>{error}</FieldError>
    </>
  )
}
