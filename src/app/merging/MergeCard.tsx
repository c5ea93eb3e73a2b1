import type { MergeRecord } from '@/review/merging/mergeChoice'
import { recordWords, wholeRecord } from '@/review/merging/mergeWords'
import { TextButton } from '@/ui/TextButton'
import { ChoiceRow } from './ChoiceRow'
import styles from './merging.module.css'
import type { Merging } from './useMerging'

interface MergeCardProps {
  readonly record: MergeRecord
  readonly merging: Merging
}

/** A record that differs, with a row for each question that it raises. */
export function MergeCard({ record, merging }: MergeCardProps) {
  const { noun, name } = recordWords(record, merging.sides)
  const { choices, item } = record
  const keys = choices.map(({ key }) => key)
  return (
    <li className={styles.card}>
      <header className={styles.cardHead}>
        <h4>
          {name} {item.place !== 'about' && <span className={styles.quiet}>{noun}</span>}
        </h4>
        {keys.length > 1 && (
          <>
            <TextButton
              tone="link"
              aria-label={`${name}: all as here`}
              onPress={() => merging.choose(keys, false)}
            >
              All as here
            </TextButton>
            <TextButton
              tone="link"
              aria-label={`${name}: all as in the file`}
              onPress={() => merging.choose(keys, true)}
            >
              All as in the file
            </TextButton>
          </>
        )}
      </header>
      {choices.map((choice) => (
        <ChoiceRow key={choice.key} name={name} record={record} choice={choice} merging={merging} />
      ))}
      {item.kind !== 'changed' && <Whole record={record} merging={merging} />}
    </li>
  )
}

function Whole({ record, merging }: MergeCardProps) {
  const fields = wholeRecord(record, merging.sides)
  if (fields.length === 0) return null
  return (
    <details className={styles.whole}>
      <summary>What it says</summary>
      <dl>
        {fields.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
