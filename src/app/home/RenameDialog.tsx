import { type FormEvent, useState } from 'react'
import { renameModel } from '@/persistence/renameModel'
import type { ModelRow } from '@/persistence/rows'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { TextField } from '@/ui/TextField'
import { database } from '../database'

interface RenameDialogProps {
  readonly row: ModelRow
  readonly onClose: () => void
}

/** Another title for a model that is not open. */
export function RenameDialog({ row, onClose }: RenameDialogProps) {
  const [title, setTitle] = useState(row.title)
  const [hasFailed, setFailed] = useState(false)
  const rename = async (event: FormEvent) => {
    event.preventDefault()
    const isDone = await renameModel(database, row.id, title)
    if (isDone) onClose()
    else setFailed(true)
  }
  return (
    <Dialog title="Rename model" size="small" isOpen onClose={onClose}>
      <form onSubmit={(event) => void rename(event)}>
        {/* The dialog was opened to type into. */}
        <TextField
          label="Title"
          value={title}
          onChange={setTitle}
          error={
            hasFailed ? 'The new title could not be stored. Open the model to see why.' : undefined
          }
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        />
        <p>
          <Button type="submit" variant="primary">
            Rename
          </Button>
        </p>
      </form>
    </Dialog>
  )
}
