import { Plus, Trash2 } from 'lucide-react'
import type { Assumption } from '@/model/assumption'
import { addAssumption, changeAssumption, removeAssumption } from '@/model/edits/people'
import type { AssumptionId } from '@/model/id'
import { newId } from '@/store/newId'
import { useEdit, useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { TypedField } from '../TypedField'
import styles from './inspector.module.css'
import { RecordList } from './RecordList'

/** What is taken to be true without proof. */
export function Assumptions() {
  const assumptions = useModel((model) => model.assumptions)
  const edit = useEdit()
  const list = Object.values(assumptions)
  const add = () => edit('Add assumption', (model) => addAssumption(model, newId<AssumptionId>()))
  return (
    <RecordList
      title="Assumptions"
      count={list.length}
      actions={
        <Button size="small" variant="quiet" onPress={add}>
          <Plus aria-hidden /> Add assumption
        </Button>
      }
      hint="Write down what you take for granted. A review asks whether it still holds."
    >
      {list.map((assumption) => (
        <AssumptionCard key={assumption.id} assumption={assumption} />
      ))}
    </RecordList>
  )
}

function AssumptionCard({ assumption }: { readonly assumption: Assumption }) {
  const edit = useEdit()
  const { id } = assumption
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <TypedField
          label="What is assumed"
          isLong
          value={assumption.statement}
          step="Write assumption"
          mergeKey={`assumption:statement:${id}`}
          change={(model, statement) => changeAssumption(model, id, { statement })}
          placeholder="The platform keeps bot tokens secret."
        />
        <IconButton
          label="Remove this assumption"
          onPress={() => edit('Remove assumption', (model) => removeAssumption(model, id))}
        >
          <Trash2 aria-hidden />
        </IconButton>
      </div>
      <div className={styles.pair}>
        <TypedField
          label="Owner"
          value={assumption.owner}
          step="Assign assumption"
          mergeKey={`assumption:owner:${id}`}
          change={(model, owner) => changeAssumption(model, id, { owner })}
        />
        <TypedField
          label="Trusted until"
          type="date"
          value={assumption.until ?? ''}
          step="Set end of assumption"
          mergeKey={`assumption:until:${id}`}
          change={(model, day) => changeAssumption(model, id, { until: day || null })}
        />
      </div>
    </li>
  )
}
