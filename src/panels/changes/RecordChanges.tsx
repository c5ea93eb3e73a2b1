import { useState } from 'react'
import type { Place } from '@/review/changes/comparedFields'
import type { RecordChange } from '@/review/changes/recordChange'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { Select } from '@/ui/Select'
import styles from './changes.module.css'
import { LongList } from './LongList'
import { RecordLine } from './RecordLine'

const places: { readonly [Each in Place]: string } = {
  elements: 'Elements',
  flows: 'Data flows',
  boundaries: 'Trust boundaries',
  assets: 'Assets',
  actors: 'Threat actors',
  controls: 'Controls',
  ownThreats: 'Threats written by hand',
  decisions: 'Decisions',
  assumptions: 'Assumptions',
  diagrams: 'Diagrams',
  about: 'The model as a whole',
  reviews: 'Reviews',
}
const kinds = ['added', 'removed', 'changed'] as const
const inOrder = Object.keys(places) as readonly Place[]

interface RecordChangesProps {
  readonly records: readonly RecordChange[]
  /** What the list is narrowed to at first; null for all. */
  readonly first: RecordChange['kind'] | null
  readonly onShow?: ((key: string) => void) | undefined
}

/** What changed in the model, the weightiest first; a long list can be narrowed to one sort of record. */
export function RecordChanges({ records, first, onShow }: RecordChangesProps) {
  const [only, setOnly] = useState<Place | 'all'>('all')
  const [kind, setKind] = useState(first)
  const shown = records.filter(
    (record) =>
      (only === 'all' || record.place === only) && (kind === null || record.kind === kind),
  )
  const segments = kinds.flatMap((id) => {
    const count = records.filter((record) => record.kind === id).length
    return count > 0 ? [{ id, label: `${count} ${id}` }] : []
  })
  const options = inOrder.flatMap((id) => {
    const count = records.filter(({ place }) => place === id).length
    return count > 0 ? [{ id, label: places[id], hint: String(count) }] : []
  })
  return (
    <div className={styles.part}>
      <div className={styles.filter}>
        {segments.length > 1 && (
          <SegmentedControl<RecordChange['kind']>
            label="Only records that were"
            segments={segments}
            value={kind}
            onChange={setKind}
            canBeEmpty
          />
        )}
        {options.length > 1 && (
          <Select<Place | 'all'>
            label="Which records"
            isLabelHidden
            isQuiet
            options={[
              { id: 'all', label: 'All records', hint: String(records.length) },
              ...options,
            ]}
            value={only}
            onChange={setOnly}
          />
        )}
      </div>
      <LongList key={`${only} ${kind ?? ''}`} items={shown}>
        {(change) => (
          <RecordLine key={`${change.place}/${change.id}`} change={change} onShow={onShow} />
        )}
      </LongList>
    </div>
  )
}
