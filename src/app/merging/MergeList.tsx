import { LongList } from '@/panels/changes/LongList'
import type { MergeRecord } from '@/review/merging/mergeChoice'
import { Button } from '@/ui/Button'
import { stepBetweenChoices } from './choiceKeys'
import { MergeCard } from './MergeCard'
import styles from './merging.module.css'
import { mergeGroups } from './mergeGroups'
import type { Merging } from './useMerging'

/** The differences in groups: what both changed first. */
export function MergeList({ merging }: { readonly merging: Merging }) {
  const groups = mergeGroups(merging.met)
  const isOne = merging.met.questions.records.flatMap(({ choices }) => choices).length === 1
  return (
    // The keys only lead from one choice to the next, which the tabulator does as well.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.groups} onKeyDown={stepBetweenChoices}>
      {!isOne && (
        <p className={styles.keys}>
          <kbd>←</kbd> <kbd>→</kbd> choose, <kbd>↑</kbd> <kbd>↓</kbd> go from one difference to the
          next
        </p>
      )}
      {groups.map((group) => (
        <Group key={group.title} {...group} merging={merging} />
      ))}
    </div>
  )
}

interface GroupProps {
  readonly title: string
  readonly meaning: string
  readonly records: readonly MergeRecord[]
  readonly merging: Merging
}

function Group({ title, meaning, records, merging }: GroupProps) {
  const keys = records.flatMap(({ choices }) => choices.map(({ key }) => key))
  return (
    <section className={styles.group} aria-label={title}>
      <header className={styles.groupHead}>
        <div>
          <h3>
            {title} <span className={styles.count}>{keys.length}</span>
          </h3>
          <p className={styles.quiet}>{meaning}</p>
        </div>
        {keys.length > 1 && (
          <>
            <Button
              size="small"
              aria-label={`${title}: all as here`}
              onPress={() => merging.choose(keys, false)}
            >
              All as here
            </Button>
            <Button
              size="small"
              aria-label={`${title}: all as in the file`}
              onPress={() => merging.choose(keys, true)}
            >
              All as in the file
            </Button>
          </>
        )}
      </header>
      <LongList items={records}>
        {(record) => (
          <MergeCard
            key={`${record.item.place}/${record.item.id}`}
            record={record}
            merging={merging}
          />
        )}
      </LongList>
    </section>
  )
}
