import { type BoundaryKind, boundaryKinds } from '@/model/vocabulary/boundaryKinds'
import { useWorkspace } from '@/store/workspace'
import { wrapSelected } from '../drawing/wrap'
import { PickDialog } from './PickDialog'

const kindChoices = boundaryKinds.map(({ id, label, hint }) => ({
  id,
  kind: id,
  name: label,
  note: hint,
}))

/** Draws a boundary of a kind around what is selected. */
export function Wrap() {
  const workspace = useWorkspace()
  return (
    <PickDialog
      title="Wrap in a boundary"
      searchLabel="Find a kind of boundary"
      choices={kindChoices}
      // The choices are the kinds of boundaries.
      onPick={(kind) => wrapSelected(workspace, kind as BoundaryKind)}
    />
  )
}
