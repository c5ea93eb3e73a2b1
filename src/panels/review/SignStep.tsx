import { Form } from 'react-aria-components'
import type { ReviewCadence } from '@/model/about'
import { noteReview } from '@/model/edits/openReview'
import type { Day } from '@/model/text'
import { useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { TextField } from '@/ui/TextField'
import { TypedField } from '../TypedField'
import { Leftovers } from './Leftovers'
import styles from './SignStep.module.css'
import stepStyles from './steps.module.css'
import { type SigningProps, useSigning } from './useSigning'

/** Who signs, in what role, what they say about it, and when to look again. */
export function SignStep({ review, where, tools }: SigningProps) {
  const signing = useSigning({ review, where, tools })
  const { by, role, next, change, problem, isBusy } = signing
  return (
    <Form className={styles.form} onSubmit={(event) => void signing.sign(event)}>
      <Leftovers skipped={signing.skipped} onGoTo={where.goTo} />
      <div className={styles.pair}>
        <TextField
          label="Signed by"
          value={by}
          error={signing.isNameless ? nameless : undefined}
          onChange={(name) => change({ by: name })}
        />
        <TextField
          label="Role"
          value={role}
          placeholder="Product owner"
          onChange={(name) => change({ role: name })}
        />
      </div>
      <TypedField
        label="Note"
        isLong
        value={review.note}
        step="Write review note"
        mergeKey="review:note"
        change={noteReview}
        placeholder="Who took part, what was talked about, what is left for next time."
      />
      <div className={styles.day}>
        <NextReview value={next} onChange={(day) => change({ next: day })} />
      </div>
      {tools.signingKey}
      <div className={stepStyles.foot} data-follows>
        <Button type="submit" variant="primary" isDisabled={isBusy}>
          {isBusy ? 'Signing…' : 'Sign this state'}
        </Button>
        {problem && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
      </div>
    </Form>
  )
}

const nameless = 'Say who signs: a signature without a name proves little.'

interface NextReviewProps {
  /** Empty for none. */
  readonly value: Day
  readonly onChange: (day: Day) => void
}

function NextReview({ value, onChange }: NextReviewProps) {
  const every = useModel(({ about }) => about.cadence.every)
  return (
    <TextField
      label="Next review"
      type="date"
      value={value}
      onChange={onChange}
      description={value === '' ? withoutDay(every) : cadenceWords[every]}
    />
  )
}

const withoutDay = (every: ReviewCadence['every']) =>
  every === 'release'
    ? 'Without a day Corral reminds nobody.'
    : 'Without a day it is due by the cadence.'

const cadenceWords: { readonly [Every in ReviewCadence['every']]: string } = {
  quarter: 'The model is reviewed every quarter.',
  release: 'The model is reviewed at every release.',
  custom: 'The model is reviewed every so many days.',
}
