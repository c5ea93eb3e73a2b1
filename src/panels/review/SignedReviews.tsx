import { Copy, Ellipsis, Eye, GitCompareArrows, Undo2 } from 'lucide-react'
import type { Review } from '@/model/review'
import { reviewsInOrder } from '@/review/signing/reviewsInOrder'
import { useModel, useWorkspace } from '@/store/workspace'
import { IconButton } from '@/ui/IconButton'
import { Menu, MenuItem, MenuTrigger } from '@/ui/Menu'
import { ChainStatus } from './ChainStatus'
import type { ReviewTools } from './reviewTools'
import styles from './review.module.css'
import { dayInWords } from '@/store/dayInWords'
import { shortHash } from './shortHash'
import { stageWords } from './steps'
import type { Whereabouts } from './useStage'

interface SignedReviewsProps {
  readonly where: Whereabouts
  readonly tools: ReviewTools
}

/** The chain of signed reviews, the last one first. */
export function SignedReviews({ where, tools }: SignedReviewsProps) {
  const reviews = useModel((model) => model.reviews)
  const inOrder = reviewsInOrder({ reviews })
  if (inOrder.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="signed-reviews">
      <h2 id="signed-reviews" className={styles.partTitle}>
        Signed reviews
      </h2>
      <ChainStatus KeyLine={tools.KeyLine} />
      <ol className={styles.signed} reversed>
        {inOrder.toReversed().map((review, index) => (
          <SignedReview
            key={review.id}
            review={review}
            number={inOrder.length - index}
            where={where}
            tools={tools}
          />
        ))}
      </ol>
      {tools.trustedKeys}
    </section>
  )
}

interface SignedReviewProps extends SignedReviewsProps {
  readonly review: Review
  readonly number: number
}

function SignedReview({ review, number, where, tools }: SignedReviewProps) {
  const { by, role, note, at, skipped = [], sha256, signature } = review
  return (
    <li className={styles.signedReview}>
      <span className={styles.number}>{number}</span>
      <div className={styles.words}>
        <p className={styles.signer}>
          <time dateTime={at}>{dayInWords(at)}</time> · {by}
          {role && `, ${role}`}
        </p>
        {note && <p className={styles.note}>{note}</p>}
        {skipped.length > 0 && (
          <p className={styles.quiet}>
            Left out: {skipped.map((step) => stageWords[step].title.toLowerCase()).join(', ')}
          </p>
        )}
        <p className={styles.quiet}>
          <span className={styles.hashShort}>{shortHash(sha256)}</span>
          {signature && ' · signed with a key'}
        </p>
      </div>
      <ReviewMenu review={review} number={number} where={where} tools={tools} />
    </li>
  )
}

function ReviewMenu({ review, number, where, tools }: SignedReviewProps) {
  const { tell } = useWorkspace()
  const copy = async () => {
    await navigator.clipboard.writeText(review.sha256)
    tell('Copied the hash.')
  }
  return (
    <MenuTrigger>
      <IconButton label={`What to do with review ${number}`}>
        <Ellipsis size={18} aria-hidden />
      </IconButton>
      <Menu placement="bottom end">
        <MenuItem
          label="Look at it"
          icon={<Eye aria-hidden />}
          onAction={() => where.lookAt(review.id)}
        />
        <MenuItem
          label="Compare with now"
          icon={<GitCompareArrows aria-hidden />}
          onAction={() => where.compareWith(review.id)}
        />
        <MenuItem
          label="Restore as a new model"
          icon={<Undo2 aria-hidden />}
          onAction={() => tools.restoreAsNew(review)}
        />
        <MenuItem
          label="Copy the hash"
          icon={<Copy aria-hidden />}
          onAction={() => void copy().catch(() => tell(`The hash is ${review.sha256}`))}
        />
      </Menu>
    </MenuTrigger>
  )
}
