import type { Asset } from '@/model/asset'
import { addAsset, changeAsset } from '@/model/edits/assets'
import { removeAsset } from '@/model/edits/removal'
import { useEdit, useModel } from '@/store/workspace'
import { TypedField } from '../TypedField'
import { AddAsset } from './AssetsField'
import styles from './inspector.module.css'
import { LevelControl } from './LevelControl'
import { RecordCard, RecordList } from './RecordList'

const sensitivities = [
  { field: 'confidentiality', label: 'If it is read by others' },
  { field: 'integrity', label: 'If it is changed' },
  { field: 'availability', label: 'If it is gone' },
] as const

/** What is worth protecting in this model, and how much it hurts to lose it. */
export function Assets() {
  const assets = useModel((model) => model.assets)
  const edit = useEdit()
  const list = Object.values(assets)
  const add = (asset: Asset) => edit('Add asset', (model) => addAsset(model, asset))
  return (
    <RecordList
      title="Assets"
      count={list.length}
      actions={<AddAsset known={[]} onAdd={add} />}
      hint="Add what is worth protecting, then place it on elements and flows. It raises the impact of what threatens them."
    >
      {list.map((asset) => (
        <AssetCard key={asset.id} asset={asset} />
      ))}
    </RecordList>
  )
}

function AssetCard({ asset }: { readonly asset: Asset }) {
  const edit = useEdit()
  const { id, name, confidentiality, integrity, availability } = asset
  return (
    <RecordCard
      name={name || 'Asset without a name'}
      gist={`C${confidentiality} I${integrity} A${availability}`}
      removal="Remove asset"
      onRemove={() => edit('Remove asset', (model) => removeAsset(model, id))}
    >
      <AssetFields asset={asset} />
    </RecordCard>
  )
}

function AssetFields({ asset }: { readonly asset: Asset }) {
  const edit = useEdit()
  const { id, name } = asset
  return (
    <>
      <TypedField
        label="Name"
        value={name}
        step="Rename asset"
        mergeKey={`asset:name:${id}`}
        change={(model, value) => changeAsset(model, id, { name: value })}
      />
      <div className={styles.levels}>
        {sensitivities.map(({ field, label }) => [
          <span key={`${field}:label`}>{label}</span>,
          <LevelControl
            key={field}
            label={`${name}: ${label}, 1 to 5`}
            value={asset[field]}
            onChange={(level) =>
              edit('Change sensitivity', (model) => changeAsset(model, id, { [field]: level }))
            }
          />,
        ])}
      </div>
    </>
  )
}
