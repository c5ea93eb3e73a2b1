import type { Effort } from '@/model/effort'
import { estimate, type EstimatedEffort } from '@/review/nextBest/effort'
import type { Control } from '@/rules/control'
import { useEdit } from '@/store/workspace'
import { Select } from '@/ui/Select'
import styles from './next.module.css'

interface EffortSelectProps {
  readonly control: Control
  readonly estimated: EstimatedEffort
}

const options: readonly { readonly id: Effort; readonly label: string; readonly hint: string }[] = [
  { id: 'small', label: 'Small effort', hint: 'Hours' },
  { id: 'medium', label: 'Medium effort', hint: 'Days' },
  { id: 'large', label: 'Large effort', hint: 'A project' },
]

/** How much work a control is here, and a way to say it otherwise. */
export function EffortSelect({ control, estimated }: EffortSelectProps) {
  const edit = useEdit()
  const { effort, isSaid, inOnePlace } = estimated
  const back = {
    id: 'estimate',
    label: 'As estimated',
    hint: 'Take back what was said here',
  } as const
  const change = (next: Effort | 'estimate') =>
    edit('Change effort', (model) => estimate(model, control.id, next === 'estimate' ? null : next))
  return (
    <div className={styles.effort}>
      <Select<Effort | 'estimate'>
        label={`Effort of ${control.name}`}
        isLabelHidden
        isQuiet
        options={isSaid ? [...options, back] : options}
        value={effort}
        onChange={change}
      />
      {inOnePlace && <span className={styles.note}>{inOnePlace} in one place</span>}
    </div>
  )
}
