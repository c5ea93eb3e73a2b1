import type { Threat } from '@/review/threat'
import { useModel, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { keepThem } from '../inbox/deciding'
import { changedRow } from './changedWords'
import { lastDecider } from './decider'
import rows from '../threatRow.module.css'
import detail from './detail.module.css'
import styles from './threats.module.css'

interface ChangedFactsProps {
  readonly threat: Threat
  readonly onDecideAnew: () => void
}

/** What is no longer as it was when someone decided. */
export function ChangedFacts({ threat, onDecideAnew }: ChangedFactsProps) {
  const { changedFacts: changed } = threat
  const workspace = useWorkspace()
  const model = useModel((whole) => whole)
  return (
    <section className={detail.box} aria-label="What changed">
      <h3 className={detail.heading}>Changed since it was decided</h3>
      <table className={detail.changed}>
        <thead>
          <tr>
            <th scope="col">Fact</th>
            <th scope="col">Then</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {changed.map((fact) => {
            const row = changedRow(fact, model)
            return (
              <tr key={`${fact.seen.subject}:${fact.seen.fact}`}>
                <th scope="row">
                  {row.label} <span className={rows.where}>{row.of}</span>
                </th>
                <td>{row.before}</td>
                <td>{row.now}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <div className={styles.actions}>
        <Button
          size="small"
          variant="primary"
          onPress={() =>
            keepThem(workspace, [threat], { by: lastDecider(), at: new Date().toISOString() })
          }
        >
          Keep the decision
        </Button>
        <Button size="small" onPress={onDecideAnew}>
          Decide anew
        </Button>
      </div>
      <p className={styles.quiet}>
        Keep gives the same response again, on the facts of now, so that the threat stays decided.
      </p>
    </section>
  )
}
