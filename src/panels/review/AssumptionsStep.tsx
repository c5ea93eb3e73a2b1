import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Assumption } from '@/model/assumption'
import { addAssumption, changeAssumption } from '@/model/edits/people'
import type { AssumptionId } from '@/model/id'
import { runsOut } from '@/review/reviewing/toSettle'
import { newId } from '@/store/newId'
import { today } from '@/store/today'
import { useEdit, useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { AssumptionCard } from '../inspector/AssumptionCard'
import { dayInWords } from '@/store/dayInWords'
import { untilChoices } from '../threats/untilChoices'
import styles from './review.module.css'

/** What is taken for granted, each to be confirmed for a time, rewritten or removed. */
export function AssumptionsStep() {
  const assumptions = useModel((model) => model.assumptions)
  const edit = useEdit()
  const all = Object.values(assumptions)
  const [added, setAdded] = useState<AssumptionId | null>(null)
  const add = () => {
    const id = newId<AssumptionId>()
    setAdded(id)
    edit('Add assumption', (model) => addAssumption(model, id))
  }
  return (
    <>
      {all.length === 0 && (
        <p className={styles.nothing}>
          Nobody has written down what this model takes for granted. What would have to be true for
          its decisions to hold?
        </p>
      )}
      <ul className={styles.cards}>
        {all.map((assumption) => (
          <AssumptionCard
            key={assumption.id}
            assumption={assumption}
            isNew={assumption.id === added}
          >
            <Confirm assumption={assumption} />
          </AssumptionCard>
        ))}
      </ul>
      <p className={styles.below}>
        <Button size="small" onPress={add}>
          <Plus aria-hidden /> Add assumption
        </Button>
      </p>
    </>
  )
}

function Confirm({ assumption }: { readonly assumption: Assumption }) {
  const [choices] = useState(() => untilChoices(new Date()))
  const edit = useEdit()
  const { id, until } = assumption
  const isOver = until !== null && until < today()
  return (
    <div className={styles.confirm}>
      <span data-over={isOver || undefined} className={styles.quiet}>
        {until === null && 'It has no end. '}
        {isOver && `Its time ended on ${dayInWords(until)}. `}
        {!isOver && runsOut(assumption, today()) && 'Its time ends soon. '}
        Still true until:
      </span>
      {choices.map(({ id: choice, label, day }) => (
        <Button
          key={choice}
          size="small"
          variant={day === until ? 'secondary' : 'quiet'}
          aria-label={`Still true until ${dayInWords(day)}`}
          onPress={() =>
            edit('Confirm assumption', (model) => changeAssumption(model, id, { until: day }))
          }
        >
          {label}
        </Button>
      ))}
    </div>
  )
}
