import { Plus } from 'lucide-react'
import { addAsset, assetOfClass, assetsOf, placeAsset, unplaceAsset } from '@/model/edits/assets'
import type { Asset } from '@/model/asset'
import type { AssetId } from '@/model/id'
import type { Subject } from '@/model/subject'
import { assetClasses } from '@/model/vocabulary/assetClasses'
import { newId } from '@/store/newId'
import { useEdit, useModel, useModelParts } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Menu, MenuItem, MenuSection, MenuTrigger } from '@/ui/Menu'
import { Chips } from './Chips'
import styles from './inspector.module.css'

interface AssetsFieldProps {
  readonly title: string
  readonly subjects: readonly Subject[]
}

/** The assets on the selected elements or carried by the selected flows. */
export function AssetsField({ title, subjects }: AssetsFieldProps) {
  const placed = useModelParts((model) => subjects.map((subject) => assetsOf(model, subject)))
  const known = Object.values(useModel(({ assets }) => assets))
  const edit = useEdit()
  const chips = known.flatMap(({ id, name }) => {
    const count = placed.filter((some) => some.includes(id)).length
    const note = count < subjects.length ? `on ${count} of ${subjects.length}` : undefined
    return count === 0 ? [] : [{ id, label: name, note }]
  })
  const place = (asset: Asset) =>
    edit('Place asset', (whole) => {
      const withIt = asset.id in whole.assets ? whole : addAsset(whole, asset)
      return subjects.reduce((rest, subject) => placeAsset(rest, subject, asset.id), withIt)
    })
  const remove = (id: string) => {
    const asset = known.find((each) => each.id === id)
    if (!asset) return
    edit('Take asset away', (whole) =>
      subjects.reduce((rest, subject) => unplaceAsset(rest, subject, asset.id), whole),
    )
  }
  const missing = known.filter(({ id }) => !placed.every((some) => some.includes(id)))
  return (
    <section className={styles.fields} aria-label={title}>
      <div className={styles.sectionHead}>
        <span>{title}</span>
        <AddAsset known={missing} onAdd={place} />
      </div>
      <Chips label={title} chips={chips} onRemove={remove} />
    </section>
  )
}

interface AddAssetProps {
  readonly known: readonly Asset[]
  readonly onAdd: (asset: Asset) => void
}

/** A menu of the model's assets, and of the classes that a new one can be made of. */
export function AddAsset({ known, onAdd }: AddAssetProps) {
  const add = (key: unknown) => {
    const existing = known.find(({ id }) => id === key)
    const entry = assetClasses.find(({ id }) => `new:${id}` === key)
    if (existing) onAdd(existing)
    else if (entry) onAdd(assetOfClass(newId<AssetId>(), entry.id))
  }
  return (
    <MenuTrigger>
      <Button size="small" variant="quiet">
        <Plus aria-hidden /> Add asset
      </Button>
      <Menu placement="bottom end" onAction={add}>
        {known.length > 0 && (
          <MenuSection title="In this model">
            {known.map(({ id, name }) => (
              <MenuItem key={id} id={id} label={name} />
            ))}
          </MenuSection>
        )}
        <MenuSection title="New asset">
          {assetClasses.map(({ id, label }) => (
            <MenuItem key={id} id={`new:${id}`} label={label} />
          ))}
        </MenuSection>
      </Menu>
    </MenuTrigger>
  )
}
