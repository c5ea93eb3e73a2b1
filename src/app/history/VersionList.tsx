import { Bookmark, History, RotateCcw } from 'lucide-react'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { Revision } from '@/persistence/revisions'
import { today } from '@/store/today'
import { EmptyState } from '@/ui/EmptyState'
import { DifferenceLine } from './DifferenceLine'
import styles from './history.module.css'
import { byDay, timeOf } from './versionWords'

interface VersionListProps {
  /** Undefined until they are read. */
  readonly revisions: readonly Revision[] | undefined
  readonly chosen: number | null
  readonly onChoose: (key: number) => void
}

/** The kept states day by day, the latest first. */
export function VersionList({ revisions, chosen, onChoose }: VersionListProps) {
  if (!revisions) return null
  if (revisions.length === 0) {
    return (
      <EmptyState title="None yet">
        While you edit, Corral keeps the model as it was every ten minutes.
      </EmptyState>
    )
  }
  const choose = (keys: Iterable<unknown>) => {
    const [key] = keys
    if (typeof key === 'number') onChoose(key)
  }
  return (
    <ListBox
      aria-label="Versions, the latest first"
      className={styles.list ?? ''}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => choose(keys === 'all' ? [] : keys)}
    >
      {byDay(revisions, today()).map(({ day, title, revisions: ofDay }) => (
        <ListBoxSection key={day} id={day}>
          <Header className={styles.day}>{title}</Header>
          <Collection items={ofDay}>{(revision) => <VersionRow revision={revision} />}</Collection>
        </ListBoxSection>
      ))}
    </ListBox>
  )
}

const icons = { automatic: History, named: Bookmark, before: RotateCcw } as const

function VersionRow({ revision }: { readonly revision: Revision }) {
  const { key, label, kept } = revision
  const Icon = icons[kept]
  const time = timeOf(revision)
  const name = label || 'Without a name'
  return (
    <ListBoxItem
      id={key}
      className={styles.row ?? ''}
      textValue={`${name}, ${time}`}
      data-kept={kept}
    >
      <Icon size={16} aria-hidden />
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        <DifferenceLine version={key} />
      </span>
      <time dateTime={revision.at} className={styles.time}>
        {time}
      </time>
    </ListBoxItem>
  )
}
