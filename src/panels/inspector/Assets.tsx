import { Trash2 } from 'lucide-react'
import type { Asset } from '@/model/asset'
import { addAsset, changeAsset } from '@/model/edits/assets'
import { removeAsset } from '@/model/edits/removal'
import { useEdit, useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Disclosure } from '@/ui/Disclosure'
import { TypedField } from '../TypedField'
import { AddAsset } from './AssetsField'
import { Fold } from './Fold'
import styles from './inspector.module.css'
import { LevelControl } from './LevelControl'

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
  return (
    <div className={styles.section}>
      <Fold
        title="Assets"
        count={list.length}
        actions={
          <AddAsset
            known={[]}
            onAdd={(asset) => edit('Add asset', (model) => addAsset(model, asset))}
          />
        }
      >
        <ul className={styles.list}>
          {list.map((asset) => (
            <AssetCard key={asset.id} asset={asset} />
          ))}
        </ul>
        {list.length === 0 && (
          <p className={styles.quiet}>
            Add what is worth protecting, then place it on elements and flows. It raises the impact
            of what threatens them.
          </p>
        )}
      </Fold>
    </div>
  )
}

function AssetCard({ asset }: { readonly asset: Asset }) {
  const { name, confidentiality, integrity, availability } = asset
  return (
    <li>
      <Disclosure
        level={4}
        title={
          <span className={styles.summary}>
            {name || 'Asset without a name'}
            <span className={styles.quiet}>
              C{confidentiality} I{integrity} A{availability}
            </span>
          </span>
        }
      >
        <AssetFields asset={asset} />
      </Disclosure>
    </li>
  )
}

function AssetFields({ asset }: { readonly asset: Asset }) {
  const edit = useEdit()
  const { id, name } = asset
  return (
    <div className={styles.open}>
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
      <div className={styles.end}>
        <Button
          size="small"
          variant="quiet"
          onPress={() => edit('Remove asset', (model) => removeAsset(model, id))}
        >
          <Trash2 aria-hidden /> Remove asset
        </Button>
      </div>
    </div>
  )
}
