import type { ChangedFact } from '@/review/threat'
import { useModel } from '@/store/workspace'
import { changedRow } from './changedWords'
import rows from '../threatRow.module.css'
import detail from './detail.module.css'

/** What is no longer as it was when someone decided. */
export function ChangedFacts({ changed }: { readonly changed: readonly ChangedFact[] }) {
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
    </section>
  )
}
