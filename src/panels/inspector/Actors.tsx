import { Plus } from 'lucide-react'
import { actorOfProfile, addActor, changeActor, removeActor } from '@/model/edits/people'
import type { ThreatActorId } from '@/model/id'
import type { ThreatActor } from '@/model/threatActor'
import { actorProfiles } from '@/model/vocabulary/actorProfiles'
import { newId } from '@/store/newId'
import { useEdit, useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Checkbox } from '@/ui/Checkbox'
import { Menu, MenuItem, MenuTrigger } from '@/ui/Menu'
import { TypedField } from '../TypedField'
import { ActorStarts } from './ActorStarts'
import styles from './inspector.module.css'
import { LevelControl } from './LevelControl'
import { RecordCard, RecordList } from './RecordList'

/** Who would do harm here, how able they are and how much they want to. */
export function Actors() {
  const actors = useModel((model) => model.actors)
  const list = Object.values(actors)
  return (
    <RecordList
      title="Threat actors"
      count={list.length}
      actions={<AddActor />}
      hint="Without actors every threat is judged as if anyone able might try it."
    >
      {list.map((actor) => (
        <ActorCard key={actor.id} actor={actor} />
      ))}
    </RecordList>
  )
}

function AddActor() {
  const edit = useEdit()
  const add = (key: unknown) => {
    const profile = actorProfiles.find(({ id }) => id === key)
    if (!profile) return
    const actor = actorOfProfile(newId<ThreatActorId>(), profile.id)
    edit('Add threat actor', (model) => addActor(model, actor))
  }
  return (
    <MenuTrigger>
      <Button size="small" variant="quiet">
        <Plus aria-hidden /> Add actor
      </Button>
      <Menu placement="bottom end" onAction={add}>
        {actorProfiles.map(({ id, label, wants }) => (
          <MenuItem key={id} id={id} label={label} hint={wants} />
        ))}
      </Menu>
    </MenuTrigger>
  )
}

function ActorCard({ actor }: { readonly actor: ThreatActor }) {
  const edit = useEdit()
  const { id, name, capability, motivation, focus } = actor
  return (
    <RecordCard
      name={name || 'Actor without a name'}
      gist={`able ${capability}, driven ${motivation}${focus ? ', in focus' : ''}`}
      removal="Remove actor"
      onRemove={() => edit('Remove threat actor', (model) => removeActor(model, id))}
    >
      <ActorFields actor={actor} />
    </RecordCard>
  )
}

function ActorFields({ actor }: { readonly actor: ThreatActor }) {
  const edit = useEdit()
  const { id, name } = actor
  const change = (step: string, fields: Partial<ThreatActor>) =>
    edit(step, (model) => changeActor(model, id, fields))
  return (
    <>
      <TypedField
        label="Name"
        value={name}
        step="Rename actor"
        mergeKey={`actor:name:${id}`}
        change={(model, value) => changeActor(model, id, { name: value })}
      />
      <TypedField
        label="What they want"
        value={actor.motive}
        step="Describe motive"
        mergeKey={`actor:motive:${id}`}
        change={(model, motive) => changeActor(model, id, { motive })}
      />
      <div className={styles.levels}>
        <span>Capability</span>
        <LevelControl
          label={`${name}: capability, 1 to 5`}
          value={actor.capability}
          onChange={(capability) => change('Change capability', { capability })}
        />
        <span>Motivation</span>
        <LevelControl
          label={`${name}: motivation, 1 to 5`}
          value={actor.motivation}
          onChange={(motivation) => change('Change motivation', { motivation })}
        />
      </div>
      <Checkbox isSelected={actor.focus} onChange={(focus) => change('Change focus', { focus })}>
        The model is written against this one
      </Checkbox>
      <ActorStarts actor={actor} />
    </>
  )
}
