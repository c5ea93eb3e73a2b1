import { actorOfProfile, addActor, setActorStart } from '@/model/edits/people'
import type { ThreatActorId } from '@/model/id'
import type { Model } from '@/model/model'
import { isSubject, type Subject, subjectKey } from '@/model/subject'
import type { ThreatActor } from '@/model/threatActor'
import { actorProfileEntry, actorProfiles } from '@/model/vocabulary/actorProfiles'
import { nameOf } from '@/rules/explain/nameOf'
import { newId } from '@/store/newId'
import { useModel, useSession, useWorkspace } from '@/store/workspace'
import { PickDialog } from './PickDialog'
import type { Choice } from './PickList'

/** Says which threat actor starts at the selected record: one of the model, or one that is added. */
export function ActorStart() {
  const workspace = useWorkspace()
  const model = useModel((whole) => whole)
  const [only] = useSession((session) => session.selection)
  if (!only || !isSubject(only)) return null
  const pick = (id: string) => {
    const { label, change } = startAt(model, id, only)
    workspace.document.getState().edit(label, change)
    workspace.announce(`${label}.`)
  }
  return (
    <PickDialog
      title={`Who starts at ${nameOf(only, model)}?`}
      searchLabel="Find a threat actor"
      choices={choicesIn(model, only)}
      onPick={pick}
    />
  )
}

function choicesIn({ actors }: Model, on: Subject): readonly Choice[] {
  const known = Object.values(actors)
  const there = known.map((actor) => ({
    id: actor.id,
    name: nameOfActor(actor),
    note: startsHere(actor, on) ? 'Starts here; take away' : '',
  }))
  const profiles = new Set(known.map(({ profile }) => profile))
  const others = actorProfiles
    .filter(({ id }) => !profiles.has(id))
    .map(({ id, label }) => ({ id: `${NEW}${id}`, name: label, note: 'New actor' }))
  return [...there, ...others]
}

/** Stands before the profile of an actor who is not in the model yet. */
const NEW = 'new '

function startAt(model: Model, id: string, on: Subject) {
  const actor = Object.values(model.actors).find((each) => each.id === id)
  if (actor) {
    const starts = !startsHere(actor, on)
    const label = starts ? 'Add start of actor' : 'Remove start of actor'
    return { label, change: (whole: Model) => setActorStart(whole, actor.id, on, starts) }
  }
  const profile = actorProfiles.find((each) => `${NEW}${each.id}` === id)?.id ?? 'organised-crime'
  const made = actorOfProfile(newId<ThreatActorId>(), profile)
  return {
    label: 'Add actor who starts here',
    change: (whole: Model) => setActorStart(addActor(whole, made), made.id, on, true),
  }
}

const startsHere = ({ startsAt }: ThreatActor, on: Subject) =>
  startsAt.some((each) => subjectKey(each) === subjectKey(on))

const nameOfActor = ({ name, profile }: ThreatActor) =>
  name.trim() || actorProfileEntry(profile).label
