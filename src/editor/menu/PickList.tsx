import { useState } from 'react'
import { Autocomplete, ListBox, ListBoxItem } from 'react-aria-components'
import { isByFinger } from '@/ui/lastInput'
import { KindIcon } from '@/ui/KindIcon'
import { ListSearchField } from '@/ui/ListSearchField'
import styles from './PickList.module.css'

/** One of those that can be picked, with the picture of its kind. */
export interface Choice {
  readonly id: string
  /** The kind whose icon stands before it. */
  readonly kind?: string
  readonly name: string
  readonly note: string
}

interface PickListProps {
  readonly label: string
  readonly searchLabel: string
  readonly sought: string
  readonly onSeek: (sought: string) => void
  /** What is found by what is sought. */
  readonly choices: readonly Choice[]
  readonly onTake: (id: string) => void
  readonly onClose: () => void
  readonly className?: string | undefined
}

/**
 * A list to pick one of, found by its name. The arrows choose while the line keeps the focus, and Enter
 * takes what they chose, or else the first.
 */
export function PickList(props: PickListProps) {
  const { label, searchLabel, sought, onSeek, choices, onTake, onClose, className = '' } = props
  const [isTypedIn] = useState(() => !isByFinger())
  return (
    // An empty search field keeps Escape to itself otherwise.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDownCapture={({ key }) => key === 'Escape' && sought === '' && onClose()}>
      <Autocomplete>
        <ListSearchField
          label={searchLabel}
          value={sought}
          onChange={onSeek}
          // A small window with one field is there to be typed in, where there are keys.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={isTypedIn}
          onSubmit={() => !pointsAtChoice() && choices[0] && onTake(choices[0].id)}
        />
        <ListBox
          className={`${styles.list} ${className}`}
          aria-label={label}
          items={choices}
          renderEmptyState={() => (
            <p className={styles.none}>
              {sought === '' ? 'There is nothing to choose from.' : 'Nothing is called that.'}
            </p>
          )}
          onAction={(id) => onTake(String(id))}
        >
          {({ id, kind, name, note }) => (
            <ListBoxItem id={id} className={styles.choice ?? ''} textValue={name}>
              {kind !== undefined && <KindIcon kind={kind} />}
              <span className={styles.name}>{name}</span>
              {note !== '' && <span className={styles.note}>{note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </div>
  )
}

/** Enter belongs to the choice that the field points at, where the arrows have led to one. */
const pointsAtChoice = () => Boolean(document.activeElement?.getAttribute('aria-activedescendant'))
