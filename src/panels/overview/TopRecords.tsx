import { type AtStake, atStake } from '@/review/atStake'
import { subjectKey } from '@/model/subject'
import { bandsFromWorst } from '@/risk/bands'
import { useAnalysis } from '@/store/workspace'
import { BandBadge, bandNames } from '@/ui/BandBadge'
import { useName } from '../useNames'
import { Card } from './Card'
import { Figure } from './Figure'
import styles from './overview.module.css'
import unseen from '@/ui/unseen.module.css'

const MOST = 8

/** Where the most is at stake: elements, flows and boundaries by the worst of their open threats. */
export function TopRecords() {
  const threats = useAnalysis((analysis) => analysis?.threats) ?? []
  const records = atStake(threats).slice(0, MOST)
  return (
    <Card title="Where the most is at stake">
      {records.length === 0 ? (
        <p className={styles.hint}>No open threat is about anything.</p>
      ) : (
        <table className={styles.table}>
          <thead className={unseen.unseen}>
            <tr>
              <th scope="col">Record</th>
              {bandsFromWorst.map((band) => (
                <th key={band} scope="col">
                  {bandNames[band]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {records.map((record) => (
              <Row key={subjectKey(record.subject)} record={record} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}

function Row({ record: { subject, byBand } }: { readonly record: AtStake }) {
  const name = useName(subject)
  const on = [subjectKey(subject)]
  return (
    <tr>
      <th scope="row">
        <Named on={on} name={name} />
      </th>
      {bandsFromWorst.map((band) => (
        <td key={band} className={styles.number}>
          {byBand[band] > 0 && (
            <Figure asked={{ on, bands: [band] }} name={`${bandNames[band]}, ${name}`}>
              <BandBadge band={band} count={byBand[band]} />
            </Figure>
          )}
        </td>
      ))}
    </tr>
  )
}

function Named({ on, name }: { readonly on: readonly string[]; readonly name: string }) {
  return (
    <Figure asked={{ on }} name="open threats">
      <span className={styles.name}>{name || 'Unnamed'}</span>
    </Figure>
  )
}
