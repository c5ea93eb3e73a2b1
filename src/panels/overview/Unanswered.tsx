import { type Subject, subjectKey } from '@/model/subject'
import { propertyOf } from '@/model/vocabulary/properties/properties'
import { useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { Popover, PopoverTrigger } from '@/ui/Popover'
import { TextButton } from '@/ui/TextButton'
import { useShowRecord } from '../controls/useShowRecord'
import { useQuestionRows } from '../questions/useQuestionRows'
import threatRow from '../threatRow.module.css'
import { useNames } from '../useNames'
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
                {subjects.length > 1 && <Records subjects={subjects} />}
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
        {later > 0 && (
          <span className={styles.hint}>
            <TextButton onPress={ask}>{later} put off</TextButton>
          </span>
        )}
        <span className={styles.hint}>
          <Figure asked={{ list: 'waiting' }} name="threats that wait for an answer" /> threats wait
          for an answer
        </span>
      </div>
    </Card>
  )
}

/** How many records a question is asked of; opened, which, each shown on the canvas. */
function Records({ subjects }: { readonly subjects: readonly Subject[] }) {
  const names = useNames(subjects)
  const show = useShowRecord()
  const label = `${String(subjects.length)} records`
  return (
    <PopoverTrigger>
      <TextButton>{label}</TextButton>
      <Popover label={label}>
        <ul>
          {subjects.map((subject, at) => (
            <li key={subjectKey(subject)}>
              <button type="button" className={threatRow.row} onClick={() => show(subject)}>
                {names[at]}
              </button>
            </li>
          ))}
        </ul>
      </Popover>
    </PopoverTrigger>
  )
}
