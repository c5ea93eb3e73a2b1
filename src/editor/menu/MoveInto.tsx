import type { BoundaryId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Picked } from '@/model/subject'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { isAround } from '@/model/whole'
import { useModel, useWorkspace } from '@/store/workspace'
import { nestable } from '../commands/enabled'
import { homeOf } from '../drawing/homeOf'
import { putInside } from '../drawing/putInside'
import { putOutside } from '../drawing/putOutside'
import { PickDialog } from './PickDialog'
import type { Choice } from './PickList'

const outside: Choice = { id: '', name: 'None', note: 'Outside every boundary' }

/** Puts what is selected into a boundary that is found by its name, or out of every one. */
export function MoveInto() {
  const workspace = useWorkspace()
  const model = useModel((one) => one)
  const subjects = nestable(workspace)
  const isInSome = subjects.some((subject) => homeOf(model, subject) !== null)
  const move = (id: string) => {
    // The other choices are the boundaries, by their ids.
    if (id !== outside.id) putInside(workspace, subjects, id as BoundaryId)
    else putOutside(workspace, subjects, () => null)
  }
  return (
    <PickDialog
      title="Move into boundary"
      searchLabel="Find a boundary"
      choices={[...placesFor(model, subjects), ...(isInSome ? [outside] : [])]}
      onPick={move}
    />
  )
}

function placesFor(model: Model, subjects: readonly Picked[]): readonly Choice[] {
  const canHold = (id: BoundaryId) =>
    subjects.some((subject) => homeOf(model, subject) !== id) &&
    subjects.every((subject) => subject.type !== 'boundary' || !isAround(subject.id, id, model))
  return Object.values(model.boundaries)
    .filter(({ id }) => canHold(id))
    .map(({ id, kind, name }) => {
      const { label } = boundaryKindEntry(kind)
      return { id, kind, name: name || label, note: label }
    })
}
