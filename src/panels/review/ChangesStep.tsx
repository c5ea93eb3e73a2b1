import type { ReviewId } from '@/model/id'
import { useModel } from '@/store/workspace'
import type { OnDiagram } from '../changes/diagramSlot'
import { counted } from '@/model/counted'
import styles from './review.module.css'
import { SinceReview } from './SinceReview'

interface ChangesStepProps {
  readonly since: ReviewId | null
  readonly OnDiagram: OnDiagram
}

/** What is different since the last signed review. */
export function ChangesStep({ since, OnDiagram }: ChangesStepProps) {
  const review = useModel(({ reviews }) => (since ? reviews[since] : undefined))
  if (review) return <SinceReview review={review} OnDiagram={OnDiagram} />
  return <NothingBefore isFirst={since === null} />
}

interface NothingBeforeProps {
  /** A file may also have come without the signed review that this one began with. */
  readonly isFirst: boolean
}

/** Where there is nothing to compare with, a review looks at what there is. */
function NothingBefore({ isFirst }: NothingBeforeProps) {
  const elements = useModel((model) => Object.keys(model.elements).length)
  const flows = useModel((model) => Object.keys(model.flows).length)
  const boundaries = useModel((model) => Object.keys(model.boundaries).length)
  return (
    <p className={styles.nothing}>
      {isFirst ? 'This is the first review' : 'The last signed review is not in this model'}, so
      there is nothing to compare with. The model has {counted(elements, 'element')},{' '}
      {counted(flows, 'flow')} and {boundaries === 1 ? 'one boundary' : `${boundaries} boundaries`}.
    </p>
  )
}
