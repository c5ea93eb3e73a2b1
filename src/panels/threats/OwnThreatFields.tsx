import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { OwnThreat } from '@/model/ownThreat'
import { editOwnThreat, removeOwnThreat } from '@/review/ownThreats'
import { useEdit } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { CheckboxGroup } from '@/ui/Checkbox'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { TypedField } from '../TypedField'
import { CopyToRecords } from './CopyToRecords'
import { PlacePicker } from './PlacePicker'
import { PromoteButton } from './PromoteButton'
import { SentenceFields } from './SentenceFields'
import { strideOptions } from '@/review/stride'
import styles from './threats.module.css'

type Form = 'sentence' | 'free'

const forms = [
  { id: 'sentence', label: 'As a sentence' },
  { id: 'free', label: 'In free form' },
] as const

/** What is written about a threat by hand, each part editable in place. */
export function OwnThreatFields({ threat }: { readonly threat: OwnThreat }) {
  const edit = useEdit()
  const { id } = threat
  const [form, setForm] = useState<Form>(threat.statement ? 'sentence' : 'free')
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
      <SegmentedControl<Form>
        label="How it is written"
        segments={forms}
        value={form}
        onChange={(chosen) => chosen && setForm(chosen)}
      />
      {form === 'sentence' ? (
        <SentenceFields threat={threat} />
      ) : (
        <TypedField label="What can happen" isLong {...typed('description')} />
      )}
      <TypedField label="What helps against it" isLong {...typed('mitigation')} />
      <PlacePicker
        on={threat.on}
        onChange={(on) => edit('Place threat', (model) => editOwnThreat(model, id, { on }))}
      />
      <CheckboxGroup
        label="STRIDE"
        isInline
        options={strideOptions}
        value={threat.stride}
        onChange={(stride) =>
          edit('Classify threat', (model) => editOwnThreat(model, id, { stride }))
        }
      />
      <div className={styles.actions}>
        <CopyToRecords threat={threat} />
        <PromoteButton />
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
