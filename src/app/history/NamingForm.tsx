import { type FormEvent, type ReactNode, useState } from 'react'
import { TextField, type TextFieldProps } from '@/ui/TextField'
import styles from './history.module.css'
import { whyNotStored } from './whyNotStored'

type Wording = Pick<TextFieldProps, 'label' | 'placeholder' | 'description' | 'autoFocus'>

interface NamingFormProps extends Wording {
  /** What stands in the field at first, and again once it is stored. */
  readonly start?: string
  /** Stores under the name that was given; what it throws is said under the field. */
  readonly store: (name: string) => Promise<void>
  readonly children: ReactNode
}

/** Asks for the name of a version, and says why it could not be stored. */
export function NamingForm({ start = '', store, children, ...field }: NamingFormProps) {
  const [name, setName] = useState(start)
  const [problem, setProblem] = useState<string>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const given = name.trim()
    if (given === '') return setProblem('Give it a name, so that you find it again.')
    try {
      await store(given)
      setName(start)
      setProblem(undefined)
    } catch (error) {
      setProblem(whyNotStored(error))
    }
  }
  return (
    <form className={styles.keep} onSubmit={(event) => void submit(event)}>
      <TextField {...field} value={name} onChange={setName} maxLength={200} error={problem} />
      {children}
    </form>
  )
}
