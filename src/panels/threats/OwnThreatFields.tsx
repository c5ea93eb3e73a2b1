import { Trash2 } from 'lucide-react'
import type { OwnThreat } from '@/model/ownThreat'
import { editOwnThreat, removeOwnThreat } from '@/review/ownThreats'
import { useEdit } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { CheckboxGroup } from '@/ui/Checkbox'
import { TypedField } from '../TypedField'
import { PlacePicker } from './PlacePicker'
import { strideOptions } from './stride'
import styles from './threats.module.css'

/** What is written about a threat by hand, each part editable in place. */
export function OwnThreatFields({ threat }: { readonly threat: OwnThreat }) {
  const edit = useEdit()
  const { id } = threat
  const typed = (field: 'title' | 'description' | 'mitigation') => ({
    step: 'Write threat',
    mergeKey: `ownThreat:${field}:${id}`,
    value: threat[field],
    change: (model: Parameters<typeof editOwnThreat>[0], value: string) =>
      editOwnThreat(model, id, { [field]: value }),
  })
  return (
    <div className={styles.form}>
      <TypedField label="Title" {...typed('title')} />
      <TypedField label="What can happen" isLong {...typed('description')} />
      <TypedField label="What helps against it" isLong {...typed('mitigation')} />
      <PlacePicker
        on={threat.on}
        onChange={(on) => edit('Place threat', (model) => editOwnThreat(model, id, { on }))}
      />
      <CheckboxGroup
        label="STRIDE"
        options={strideOptions}
        value={threat.stride}
        onChange={(stride) =>
          edit('Classify threat', (model) => editOwnThreat(model, id, { stride }))
        }
      />
      <div className={styles.actions}>
        <Button
          size="small"
          variant="danger"
          onPress={() => edit('Delete threat', (model) => removeOwnThreat(model, id))}
        >
          <Trash2 aria-hidden /> Delete this threat
        </Button>
      </div>
    </div>
  )
}
