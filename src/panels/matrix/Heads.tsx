import type { RiskScale } from '@/model/riskScale'
import styles from './cells.module.css'
import { shortName } from './shortName'

interface HeadsProps {
  readonly scale: RiskScale
}

/** The levels of impact above their columns. */
export function ImpactHeads({ scale }: HeadsProps) {
  return (
    <thead>
      <tr>
        <td className={styles.corner}>
          <span aria-hidden>
            Likelihood ↑<br />
            Impact →
          </span>
        </td>
        {scale.impact.map(({ name, definition }, index) => (
          <th key={`${index + 1} ${name}`} scope="col" title={definition}>
            <span className={styles.number}>{index + 1}</span>{' '}
            <span className={styles.long}>{name}</span>
            <span className={styles.short} aria-hidden>
              {shortName(name)}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** A level of likelihood before its row. */
export function LikelihoodHead({ scale, level }: HeadsProps & { readonly level: number }) {
  const meaning = scale.likelihood[level - 1]
  return (
    <th scope="row" title={meaning?.definition}>
      <span className={styles.number}>{level}</span>{' '}
      <span className={styles.word}>{meaning?.name}</span>
    </th>
  )
}
