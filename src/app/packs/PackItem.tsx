import { useLiveQuery } from 'dexie-react-hooks'
import { type ReactNode, useId } from 'react'
import { switchPack } from '@/model/edits/packs'
import { modelsWithPack } from '@/persistence/packs'
import { libraryPack } from '@/rules/packs/library'
import { useEdit } from '@/store/workspace'
import { Checkbox } from '@/ui/Checkbox'
import { counted } from '@/model/counted'
import { database } from '../database'
import type { KeptPack } from './keptPacks'
import { MyRules } from './MyRules'
import { PackActions } from './PackActions'
import { listedTitles } from './listedTitles'
import { useMyPackId } from './useMyPack'
import styles from './packs.module.css'

/** The rules that come with Corral. They can be switched off like any other. */
export function LibraryItem({ isOn }: { readonly isOn: boolean }) {
  const { id, name, version, rules } = libraryPack
  return (
    <Item
      head={<Switch id={id} name={name} isOn={isOn} />}
      facts={[`${id} ${version}`, counted(rules.length, 'rule'), 'comes with Corral']}
    />
  )
}

/** A pack that the model has switched on and of which nothing is known but the id. */
export function MissingItem({ id }: { readonly id: string }) {
  return (
    <Item
      head={<Switch id={id} name={id} isOn />}
      facts={['not in this browser']}
      note="Ask whoever sent the model for the file of this pack, and add it here. What was decided about its threats is kept."
    />
  )
}

interface PackItemProps {
  readonly kept: KeptPack
  readonly isOn: boolean
  readonly onWrite: (rule: string | null) => void
}

/** A pack that was added here, or that a model named. */
export function PackItem({ kept, isOn, onWrite }: PackItemProps) {
  const { row, status } = kept
  const mine = useMyPackId()
  const name = row.name || row.id
  return (
    <Item
      head={
        <>
          <Switch id={row.id} name={name} isOn={isOn} />
          <PackActions kept={kept} name={name} />
        </>
      }
      facts={factsOf(kept)}
      note={noteOf(kept)}
    >
      <UsedBy id={row.id} />
      {status === 'ready' && row.id === mine && <MyRules pack={kept.pack} onWrite={onWrite} />}
    </Item>
  )
}

function factsOf(kept: KeptPack): readonly string[] {
  const named = [kept.row.id, kept.row.version].filter(Boolean).join(' ')
  if (kept.status === 'missing') return [named, 'not in this browser']
  if (kept.status === 'unusable') return [named, 'cannot be used']
  const { rules, controls, vocabulary } = kept.pack
  const { properties, kinds } = vocabulary
  return [
    named,
    counted(rules.length, 'rule'),
    ...(controls.length > 0 ? [counted(controls.length, 'control')] : []),
    ...(properties.length > 0 ? [counted(properties.length, 'question')] : []),
    ...(kinds.length > 0 ? [counted(kinds.length, 'kind')] : []),
  ]
}

function noteOf(kept: KeptPack): string {
  switch (kept.status) {
    case 'ready':
      return kept.pack.source.description
    case 'missing':
      return 'A model came with this pack switched on. Ask whoever sent it for the file of the pack, and add it here.'
    case 'unusable':
      return `This version of Corral cannot use it: ${kept.problem} Add a newer version of the pack.`
  }
}

interface ItemProps {
  readonly head: ReactNode
  readonly facts: readonly string[]
  readonly note?: string
  readonly children?: ReactNode
}

function Item({ head, facts, note, children }: ItemProps) {
  return (
    <li className={styles.pack}>
      <div className={styles.head}>{head}</div>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </li>
  )
}

interface SwitchProps {
  readonly id: string
  readonly name: string
  readonly isOn: boolean
}

function Switch({ id, name, isOn }: SwitchProps) {
  const edit = useEdit()
  const label = useId()
  const change = (on: boolean) =>
    edit(`Switch ${on ? 'on' : 'off'} “${name}”`, (model) => switchPack(model, id, on))
  return (
    <Checkbox isSelected={isOn} onChange={change}>
      <span id={label} className={styles.name}>
        {name}
      </span>
    </Checkbox>
  )
}

/** Which models would lose its threats if it were removed. */
function UsedBy({ id }: { readonly id: string }) {
  const titles = useLiveQuery(() => modelsWithPack(database, id), [id])
  if (!titles || titles.length === 0) return null
  return <p className={styles.facts}>Used by {listedTitles(titles)}</p>
}
