import { propertyOf } from '@/model/vocabulary/properties/properties'
import { useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { useQuestionRows } from '../questions/useQuestionRows'
import { Card } from './Card'
import { Figure } from './Figure'
import styles from './overview.module.css'

const MOST = 4

/** What nobody has said, where the most hangs on it first. */
export function Unanswered() {
  const rows = useQuestionRows()
  const { go, session } = useWorkspace()
  const now = rows?.now ?? []
  const later = rows?.later.length ?? 0
  const ask = () => {
    session.getState().showPanel('questions')
    go('threats')
  }
  return (
    <Card title="Unanswered">
      {now.length === 0 ? (
        <p className={styles.hint}>The rules know enough about what is drawn.</p>
      ) : (
        <ol className={styles.list}>
          {now.slice(0, MOST).map(({ property, worst, subjects }) => (
            <li key={property} className={styles.line}>
              <span>{propertyOf(property).question}</span>
              <span className={styles.stake}>
                {subjects.length > 1 && `${String(subjects.length)} records`}
                {worst && <BandBadge band={worst} />}
              </span>
            </li>
          ))}
        </ol>
      )}
      <div className={styles.foot}>
        {now.length > 0 && (
          <Button size="small" onPress={ask}>
            {now.length === 1 ? 'Answer 1 question' : `Answer ${String(now.length)} questions`}
          </Button>
        )}
        {later > 0 && <span className={styles.hint}>{later} put off</span>}
        <span className={styles.hint}>
          <Figure asked={{ list: 'waiting' }} name="threats that wait for an answer" /> threats wait
          for an answer
        </span>
      </div>
    </Card>
  )
}
