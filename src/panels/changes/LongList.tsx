import { type ReactNode, useState } from 'react'
import { Button } from '@/ui/Button'
import styles from './changes.module.css'

/** So many are made at once; what is far down a list is rarely read. */
const PORTION = 60

interface LongListProps<Item> {
  readonly items: readonly Item[]
  readonly children: (item: Item) => ReactNode
}

/** A list of which the first are shown, and more when they are asked for. */
export function LongList<Item>({ items, children }: LongListProps<Item>) {
  const [shown, setShown] = useState(PORTION)
  const left = items.length - shown
  return (
    <>
      <ul className={styles.list}>{items.slice(0, shown).map(children)}</ul>
      {left > 0 && (
        <Button size="small" onPress={() => setShown(shown + PORTION)}>
          Show {Math.min(PORTION, left)} more of {left}
        </Button>
      )}
    </>
  )
}
