import { useState } from 'react'
import type { Place } from '@/review/changes/comparedFields'
import type { RecordChange } from '@/review/changes/recordChange'
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
const inOrder = Object.keys(places) as readonly Place[]

interface RecordChangesProps {
  readonly records: readonly RecordChange[]
  readonly onShow?: ((key: string) => void) | undefined
}

/** What changed in the model, the weightiest first; a long list can be narrowed to one sort of record. */
export function RecordChanges({ records, onShow }: RecordChangesProps) {
  const [only, setOnly] = useState<Place | 'all'>('all')
  const shown = records.filter(({ place }) => only === 'all' || place === only)
  const options = inOrder.flatMap((id) => {
    const count = records.filter(({ place }) => place === id).length
    return count > 0 ? [{ id, label: places[id], hint: String(count) }] : []
  })
  return (
    <div className={styles.part}>
      {options.length > 1 && (
        <div className={styles.filter}>
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
        </div>
      )}
      <LongList key={only} items={shown}>
        {(change) => (
          <RecordLine key={`${change.place}/${change.id}`} change={change} onShow={onShow} />
        )}
      </LongList>
    </div>
  )
}
