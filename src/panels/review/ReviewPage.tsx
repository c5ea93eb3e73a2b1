import type { Model } from '@/model/model'
import { useAnalysis, useModel } from '@/store/workspace'
import { RulesToCome } from '../RulesToCome'
import { ComparePage } from './ComparePage'
import { LookPage } from './LookPage'
import { ReviewHome } from './ReviewHome'
import type { ReviewTools } from './reviewTools'
import styles from './review.module.css'
import { Signed } from './Signed'
import { UnderWay } from './UnderWay'
import { useStage } from './useStage'

interface ReviewPageProps {
  readonly query: string
  readonly tools: ReviewTools
}

/** The quarterly review: what was signed, and the steps to the next signature. */
export function ReviewPage({ query, tools }: ReviewPageProps) {
  const isReady = useAnalysis((analysis) => analysis !== null)
  const review = useModel(({ about }) => about.review ?? null)
  const where = useStage(query)
  const looked = useModel(byId(where.look))
  if (!isReady) {
    return (
      <p className={styles.page}>
        <RulesToCome />
      </p>
    )
  }
  if (looked) return <LookPage key={looked.id} review={looked} where={where} tools={tools} />
  if (where.since) return <ComparePage since={where.since} where={where} tools={tools} />
  if (review && where.stage) {
    return <UnderWay review={review} stage={where.stage} where={where} tools={tools} />
  }
  if (where.stage === 'sign') return <Signed where={where} tools={tools} />
  return <ReviewHome where={where} tools={tools} />
}

function byId(wanted: string | null) {
  return ({ reviews }: Model) => Object.values(reviews).find(({ id }) => id === wanted)
}
