import { type FormEvent, useState } from 'react'
import { useModel, useSession, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { TextField } from '@/ui/TextField'
import { canvasOf } from '../canvas/canvasStore'
import { focusDrawing } from '../canvas/focusDrawing'
import { nameDiagram } from '../diagrams/diagramEdits'
import { useFocusReturn } from './useFocusReturn'

/** Another name for the shown diagram. */
export function NameDiagram() {
  const workspace = useWorkspace()
  useFocusReturn()
  const diagram = useSession((session) => session.diagram)
  const known = useModel(({ diagrams }) => diagrams[diagram]?.name ?? '')
  const [name, setName] = useState(known)
  const close = () => {
    workspace.document.getState().pause()
    canvasOf(workspace).setState({ dialog: null })
    focusDrawing(workspace)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name !== known) nameDiagram(workspace, diagram, name)
    close()
  }
  return (
    <Dialog title="Name of the diagram" size="small" isOpen onClose={close}>
      <form onSubmit={submit}>
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          // The dialog was opened to type into.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        />
        <p>
          <Button type="submit" variant="primary">
            Keep this name
          </Button>
        </p>
      </form>
    </Dialog>
  )
}
