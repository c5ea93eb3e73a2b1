import type { Ref } from 'react'
import { Label, Text, TextArea, TextField } from 'react-aria-components'
import { classes } from './classes'
import styles from './CodeField.module.css'
import field from './field.module.css'

export interface CodeFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What stands below it: what it is, or what is wrong with it. */
  readonly description?: string
  readonly isInvalid?: boolean
  readonly autoFocus?: boolean
  readonly maxLength?: number
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** Text that a machine reads: in even letters, with nothing corrected, and long lines kept whole. */
export function CodeField({ label, description, ref, ...props }: CodeFieldProps) {
  return (
    <TextField {...props} className={classes(field.field, styles.code)}>
      <Label className={field.label}>{label}</Label>
      <TextArea
        {...(ref ? { ref } : {})}
        className={classes(field.input, styles.area)}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        wrap="off"
      />
      {description && (
        <Text slot="description" className={field.description}>
          {description}
        </Text>
      )}
    </TextField>
  )
}
