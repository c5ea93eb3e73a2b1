import { FilePlus2, PencilLine } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useStore } from 'zustand'
import { switchPack } from '@/model/edits/packs'
import type { PackRow } from '@/persistence/packRow'
import { putPack } from '@/persistence/packs'
import { libraryPack } from '@/rules/packs/library'
import { missingPacks } from '@/rules/ownPacks/rulesInUse'
import { useEdit, useModel, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { database } from '../database'
import { keptPacks } from './keptPacks'
import { LibraryItem, MissingItem, PackItem } from './PackItem'
import { type AddedPack, addedWords, addPack } from './packFileActions'
import { RefusedPack } from './RefusedPack'
import styles from './packs.module.css'

interface PackListProps {
  readonly onWrite: (rule: string | null) => void
}

/** Every pack with its switch for this model, and the ways to get another. */
export function PackList({ onWrite }: PackListProps) {
  const [refused, setRefused] = useState<Extract<AddedPack, { type: 'refused' }> | null>(null)
  return (
    <div className={styles.page}>
      <p className={styles.intro}>
        A rule pack is switched on or off for each model by itself. Packs that you add are kept in
        this browser, and the exported file of a model names those that are on.
      </p>
      <div className={styles.actions}>
        <AddFile onRefused={setRefused} />
        <Button onPress={() => onWrite(null)}>
          <PencilLine size={16} aria-hidden /> Write a rule
        </Button>
      </div>
      {refused && <RefusedPack refused={refused} onClose={() => setRefused(null)} />}
      <Packs onWrite={onWrite} />
    </div>
  )
}

interface AddFileProps {
  readonly onRefused: (refused: Extract<AddedPack, { type: 'refused' }> | null) => void
}

function AddFile({ onRefused }: AddFileProps) {
  const { tell } = useWorkspace()
  const edit = useEdit()
  const take = async (file: File) => {
    const added = await addPack(file)
    onRefused(added.type === 'refused' ? added : null)
    if (added.type === 'refused') return
    const { id, name } = added.pack
    const { replaced } = added
    edit(`Switch on “${name}”`, (model) => switchPack(model, id, true))
    tell(
      addedWords(added),
      replaced
        ? { label: `Bring back ${replaced.version}`, run: () => void bringBack(replaced) }
        : undefined,
    )
  }
  const bringBack = (row: PackRow) =>
    putPack(database, row).catch(() =>
      tell('It could not be brought back: the browser refused to store it.'),
    )
  const choose = (files: FileList | null) => {
    const file = files?.[0]
    if (!file) return
    take(file).catch(() => tell('The pack could not be kept: the browser refused to store it.'))
  }
  return (
    <FileTrigger
      acceptedFileTypes={['.yaml', '.yml', '.json', 'application/json', 'application/yaml']}
      onSelect={choose}
    >
      <Button variant="primary">
        <FilePlus2 size={16} aria-hidden /> Add from a file
      </Button>
    </FileTrigger>
  )
}

function Packs({ onWrite }: PackListProps) {
  const packs = useStore(keptPacks, (state) => state.packs)
  const switchedOn = useModel(({ about }) => about.packs)
  if (!packs) return null
  const nameless = missingPacks(
    switchedOn,
    packs.map(({ row }) => row),
  )
  return (
    <ul className={styles.packs} aria-label="Rule packs">
      <LibraryItem isOn={switchedOn.includes(libraryPack.id)} />
      {packs.map((pack) => (
        <PackItem
          key={pack.row.id}
          kept={pack}
          isOn={switchedOn.includes(pack.row.id)}
          onWrite={onWrite}
        />
      ))}
      {nameless.map((id) => (
        <MissingItem key={id} id={id} />
      ))}
    </ul>
  )
}
