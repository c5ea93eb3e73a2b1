import type { Review } from '@/model/review'
import { dayInWords } from '@/store/dayInWords'
import styles from './review.module.css'
import { stageWords } from './steps'

/** What a signer said: note, what was left out, the hash over all of it. */
export function SignedStatement({ review }: { readonly review: Review }) {
  const { role, note, skipped = [], sha256, next, by } = review
  return (
    <>
      <p className={styles.ask}>
        {by}
        {role && `, ${role}`}
        {next && <>. Next review: {dayInWords(next)}</>}
      </p>
      {note && <p className={styles.note}>{note}</p>}
      {skipped.length > 0 && (
        <p className={styles.quiet}>
          Left out: {skipped.map((step) => stageWords[step].title.toLowerCase()).join(', ')}
        </p>
      )}
      <p className={styles.hash}>{sha256}</p>
    </>
  )
}
