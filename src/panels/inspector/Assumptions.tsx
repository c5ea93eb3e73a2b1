import { Plus } from 'lucide-react'
import { useState } from 'react'
import { addAssumption } from '@/model/edits/people'
import type { AssumptionId } from '@/model/id'
import { newId } from '@/store/newId'
import { useEdit, useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { AssumptionCard } from './AssumptionCard'
import { RecordList } from './RecordList'

/** What is taken to be true without proof. */
export function Assumptions() {
  const assumptions = useModel((model) => model.assumptions)
  const edit = useEdit()
  const list = Object.values(assumptions)
  const [added, setAdded] = useState<AssumptionId | null>(null)
  const add = () => {
    const id = newId<AssumptionId>()
    setAdded(id)
    edit('Add assumption', (model) => addAssumption(model, id))
  }
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
        <AssumptionCard
          key={assumption.id}
          assumption={assumption}
          isNew={assumption.id === added}
        />
      ))}
    </RecordList>
  )
}
