import type { ReviewCadence } from '@/model/about'
import { changeAbout } from '@/model/edits/records'
import { useEdit, useModel } from '@/store/workspace'
import { NumberField } from '@/ui/NumberField'
import { Select } from '@/ui/Select'
import { AddToCalendar } from '../rhythm/AddToCalendar'
import { dueWords } from '../rhythm/dueWords'
import { useReviewDue } from '../rhythm/useReviewDue'
import { TypedField } from '../TypedField'

const cadences = [
  { id: 'quarter', label: 'Every quarter' },
  { id: 'release', label: 'At every release' },
  { id: 'custom', label: 'Every so many days' },
] as const

const firstCustom = 30

/** How often the model is looked at again, and when next. */
export function CadenceFields() {
  const cadence = useModel(({ about }) => about.cadence)
  const nextReview = useModel(({ about }) => about.nextReview)
  const due = useReviewDue()
  const edit = useEdit()
  const change = (next: ReviewCadence) =>
    edit('Change review cadence', (model) => changeAbout(model, { cadence: next }))
  return (
    <>
      <Select
        label="Reviewed"
        options={cadences}
        value={cadence.every}
        onChange={(every) => change(every === 'custom' ? { every, days: firstCustom } : { every })}
      />
      {cadence.every === 'custom' && (
        <NumberField
          label="Days between reviews"
          value={cadence.days}
          minimum={1}
          maximum={3_650}
          onChange={(days) => change({ every: 'custom', days })}
        />
      )}
      <TypedField
        label="Next review"
        type="date"
        value={nextReview ?? ''}
        step="Set next review"
        mergeKey="about:nextReview"
        description={`${dueWords(due)}${nextReview === null && due.state !== 'release' ? ', by the cadence' : ''}.`}
        change={(model, day) => changeAbout(model, { nextReview: day || null })}
      />
      <div>
        <AddToCalendar />
      </div>
    </>
  )
}
