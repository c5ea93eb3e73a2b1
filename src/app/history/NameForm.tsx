import { type FormEvent, useState } from 'react'
import { nameRevision } from '@/persistence/revisionCare'
import type { Revision } from '@/persistence/revisions'
import { Button } from '@/ui/Button'
import { TextField } from '@/ui/TextField'
import { database } from '../database'
import styles from './history.module.css'
import { whyNotStored } from './whyNotStored'

interface NameFormProps {
  readonly version: Revision
  readonly onClose: () => void
}

/** A name for a version, under which it stays until somebody deletes it. */
export function NameForm({ version, onClose }: NameFormProps) {
  const [name, setName] = useState(version.kept === 'named' ? version.label : '')
  const [problem, setProblem] = useState<string>()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return setProblem('Give it a name, so that you find it again.')
    try {
      await nameRevision(database, version.key, name.trim())
      onClose()
    } catch (error) {
      setProblem(whyNotStored(error))
    }
  }
  return (
    <form className={styles.keep} onSubmit={(event) => void save(event)}>
      <TextField
        label="Name of this version"
        value={name}
        onChange={setName}
        maxLength={200}
        description="A version with a name stays until you delete it."
        error={problem}
        // The field was asked for just now.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      <Button type="submit" variant="primary">
        Save name
      </Button>
      <Button variant="quiet" onPress={onClose}>
        Cancel
      </Button>
    </form>
  )
}
