import { useState } from 'react'
import type { Level } from '@/model/text'
import { rerate } from '@/review/decide'
import type { Threat } from '@/review/threat'
import { useEdit, useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Select'
import { TextField } from '@/ui/TextField'
import detail from './detail.module.css'
import styles from './threats.module.css'

const levels: readonly Level[] = [1, 2, 3, 4, 5]

interface LevelFormProps {
  readonly threat: Threat
  readonly dimension: 'likelihood' | 'impact'
  readonly value: Level | null
  readonly onDone: () => void
}

/** Sets a level by hand, with the reason. */
export function LevelForm({ threat, dimension, value, onDone }: LevelFormProps) {
  const scale = useModel(({ about }) => about.scale[dimension])
  const edit = useEdit()
  const [level, setLevel] = useState<Level>(value ?? 3)
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  // A threat written by hand has no computed level to differ from.
  const needsReason = threat.origin.type !== 'own'
  const options = levels.map((each) => ({
    id: `${each}`,
    label: `${each} · ${scale[each - 1]?.name ?? ''}`,
    hint: scale[each - 1]?.definition ?? '',
  }))
  const save = () => {
    setTried(true)
    if (needsReason && reason.trim() === '') return
    edit(`Change ${dimension}`, (model) =>
      rerate(model, threat, { [dimension]: { value: level, reason } }),
    )
    onDone()
  }
  return (
    <div className={detail.box}>
      <Select
        label={dimension === 'likelihood' ? 'Likelihood' : 'Impact'}
        options={options}
        value={`${level}`}
        onChange={(id) => setLevel(levels.find((each) => `${each}` === id) ?? level)}
      />
      {needsReason && (
        <TextField
          label="Reason (required)"
          value={reason}
          onChange={setReason}
          onEnter={save}
          description="The level before controls; controls still lower it."
          error={isTried && reason.trim() === '' ? 'Say why it differs.' : undefined}
        />
      )}
      <div className={styles.actions}>
        <Button size="small" variant="primary" onPress={save}>
          Set level
        </Button>
        <Button size="small" variant="quiet" onPress={onDone}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
