import type { ThreatActorId } from '@/model/id'
import { nameOfActor } from '@/risk/actors'
import { useModel, useSession, useWorkspace } from '@/store/workspace'
import { Select } from '@/ui/Select'

const everyone = 'everyone'

/** Through whose eyes the risk is looked at; nothing in a model without threat actors. */
export function ActorPicker() {
  const { session, announce } = useWorkspace()
  const table = useModel((model) => model.actors)
  const chosen = useSession(({ lens }) => (lens?.type === 'actor' ? lens.actor : everyone))
  const actors = Object.values(table)
  if (actors.length === 0) return null
  const choose = (id: string) => {
    const actor = actors.find((each) => each.id === id)
    session.getState().lookThrough(actor ? { type: 'actor', actor: actor.id } : null)
    announce(actor ? `Through the eyes of ${nameOfActor(actor)}` : 'Shown as it is again')
  }
  return (
    <Select<ThreatActorId | typeof everyone>
      label="Through whose eyes"
      isLabelHidden
      isQuiet
      value={chosen}
      onChange={choose}
      options={[
        { id: everyone, label: 'Seen as it is', hint: 'Every threat, whoever is behind it' },
        ...actors.map((actor) => ({
          id: actor.id,
          label: `Seen by ${nameOfActor(actor)}`,
          hint: `able ${actor.capability}, driven ${actor.motivation}${actor.focus ? ', in focus' : ''}`,
        })),
      ]}
    />
  )
}
