import { Fragment } from 'react'
import { type ChangeCounts, changeCounts } from '@/review/changes/changeCounts'
import type { Changes } from '@/review/changes/changesBetween'
import { TextButton } from '@/ui/TextButton'
import styles from './changes.module.css'
import type { SoughtChanges } from './soughtChanges'

interface Counted {
  readonly of: keyof ChangeCounts
  readonly one: string
  readonly several?: string
  readonly sought: SoughtChanges
}

/** What is counted: records, then threats, then decisions. */
const sums: readonly (readonly Counted[])[] = [
  [
    { of: 'added', one: 'added', sought: { part: 'records', only: 'added' } },
    { of: 'removed', one: 'removed', sought: { part: 'records', only: 'removed' } },
    { of: 'changed', one: 'changed', sought: { part: 'records', only: 'changed' } },
  ],
  [
    {
      of: 'newThreats',
      one: 'new threat',
      several: 'new threats',
      sought: { part: 'threats', only: 'new' },
    },
    {
      of: 'goneThreats',
      one: 'threat gone',
      several: 'threats gone',
      sought: { part: 'threats', only: 'gone' },
    },
    { of: 'worse', one: 'worse', sought: { part: 'threats', only: 'worse' } },
    { of: 'better', one: 'better', sought: { part: 'threats', only: 'better' } },
  ],
  [
    { of: 'decisions', one: 'decision', several: 'decisions', sought: { part: 'decisions' } },
    {
      of: 'expired',
      one: 'acceptance ran out',
      several: 'acceptances ran out',
      sought: { part: 'expired' },
    },
  ],
]

interface ChangeSumProps {
  readonly changes: Changes
  readonly onSeek: (sought: SoughtChanges) => void
}

/** “2 added, 1 removed · 4 new threats, 1 worse · 2 decisions”, each with what it counts; nothing is not told. */
export function ChangeSum({ changes, onSeek }: ChangeSumProps) {
  const counts = changeCounts(changes)
  const told = sums
    .map((sum) => sum.filter(({ of }) => counts[of] > 0))
    .filter((sum) => sum.length > 0)
  return (
    <p className={styles.sum}>
      {told.map((sum, at) => (
        <Fragment key={sum[0]?.of}>
          {at > 0 && ' · '}
          {sum.map(({ of, one, several = one, sought }, index) => (
            <Fragment key={of}>
              {index > 0 && ', '}
              <TextButton onPress={() => onSeek(sought)}>
                {counts[of]} {counts[of] === 1 ? one : several}
              </TextButton>
            </Fragment>
          ))}
        </Fragment>
      ))}
    </p>
  )
}
