import { cellOf, nameOfCell } from '@/risk/movement'
import type { Rating, Ratings } from '@/risk/rating'
import { BandBadge } from '@/ui/BandBadge'
import { riskViews } from '../riskViews'
import styles from './rerating.module.css'

interface RerateResultProps {
  readonly before: Ratings | null
  readonly after: Ratings
}

/** What becomes of a threat in each of the three views, before it is set. */
export function RerateResult({ before, after }: RerateResultProps) {
  return (
    <table className={styles.result} aria-label="What comes of it">
      <thead>
        <tr>
          <th scope="col">View</th>
          <th scope="col">Now</th>
          <th scope="col">Then</th>
        </tr>
      </thead>
      <tbody>
        {riskViews.map(({ id, label, hint }) => (
          <tr key={id}>
            <th scope="row" title={hint}>
              {label}
            </th>
            <td>{before ? <Stand rating={before[id]} /> : 'not rated'}</td>
            <td data-same={before !== null && isSame(before[id], after[id])}>
              <Stand rating={after[id]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Stand({ rating }: { readonly rating: Rating }) {
  return (
    <span className={styles.stand}>
      <BandBadge band={rating.band} />
      {nameOfCell(cellOf(rating))}
    </span>
  )
}

function isSame(one: Rating, other: Rating): boolean {
  return nameOfCell(cellOf(one)) === nameOfCell(cellOf(other))
}
