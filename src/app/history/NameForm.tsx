import { nameRevision } from '@/persistence/revisionCare'
import type { Revision } from '@/persistence/revisions'
import { Button } from '@/ui/Button'
import { database } from '../database'
import { NamingForm } from './NamingForm'

interface NameFormProps {
  readonly version: Revision
  readonly onClose: () => void
}

/** A name for a version, under which it stays until somebody deletes it. */
export function NameForm({ version, onClose }: NameFormProps) {
  const store = async (name: string) => {
    await nameRevision(database, version.key, name)
    onClose()
  }
  return (
    <NamingForm
      label="Name of this version"
      description="A version with a name stays until you delete it."
      start={version.kept === 'named' ? version.label : ''}
      store={store}
      // The field was asked for just now.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
    >
      <Button type="submit" variant="primary">
        Save name
      </Button>
      <Button variant="quiet" onPress={onClose}>
        Cancel
      </Button>
    </NamingForm>
  )
}
