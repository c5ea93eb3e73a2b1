import { type FormEvent, useState } from 'react'
import { keepNamed } from '@/persistence/revisions'
import { useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { TextField } from '@/ui/TextField'
import { database } from '../database'
import styles from './history.module.css'
import { whyNotStored } from './whyNotStored'

/** Keeps the model as it is now under a name. */
export function KeepForm() {
  const { document, announce } = useWorkspace()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string>()
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const given = name.trim()
    if (given === '') return setProblem('Give it a name, so that you find it again.')
    try {
      await keepNamed(database, document.getState().model, given)
      setName('')
      setProblem(undefined)
      announce(`Kept as “${given}”`)
    } catch (error) {
      setProblem(whyNotStored(error))
    }
  }
  return (
    <form className={styles.keep} onSubmit={(event) => void keep(event)}>
      <TextField
        label="Keep this state as"
        value={name}
        onChange={setName}
        placeholder="Before the new payment service"
        maxLength={200}
        error={problem}
      />
      <Button type="submit">Keep</Button>
    </form>
  )
}
