import { Route, UserPlus } from 'lucide-react'
import { actorOfProfile, addActor } from '@/model/edits/people'
import type { ThreatActorId } from '@/model/id'
import { newId } from '@/store/newId'
import { useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { useUndoable } from '@/store/undoable'

/** Nobody has said who would do harm: the usual outsider can be added at once. */
export function NoActors({ isAlone }: { readonly isAlone: boolean }) {
  const change = useUndoable()
  const add = () => {
    const actor = actorOfProfile(newId<ThreatActorId>(), 'organised-crime')
    change('Add threat actor', `${actor.name} added.`, (model) => addActor(model, actor))
  }
  const button = (
    <Button variant={isAlone ? 'primary' : 'secondary'} onPress={add}>
      <UserPlus aria-hidden /> Add the usual outsider
    </Button>
  )
  return (
    <EmptyState title="Who would come in?" icon={<Route />} action={button}>
      A way in leads from a threat actor to data. No actor is in this model yet. Organised crime is
      the outsider that most systems meet; others can be added in the inspector of the model.
    </EmptyState>
  )
}

/** Nothing is worth anything yet, so there is nowhere to go. */
export function NoAssets() {
  const { go, session } = useWorkspace()
  const show = () => {
    session.getState().select([])
    go('draw')
  }
  const button = (
    <Button variant="primary" onPress={show}>
      Add data to the model
    </Button>
  )
  return (
    <EmptyState title="What would they come for?" icon={<Route />} action={button}>
      A way in leads to an asset: data with what it is worth, placed on the elements and flows that
      hold it. No asset is in this model yet.
    </EmptyState>
  )
}
