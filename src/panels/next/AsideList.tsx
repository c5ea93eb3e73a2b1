import type { AsideEntry } from '@/review/nextBest/aside'
import { bringBack } from '@/review/nextBest/setAside'
import { Button } from '@/ui/Button'
import { Disclosure } from '@/ui/Disclosure'
import { useControlOf } from '../catalogue'
import { dayInWords } from '@/store/dayInWords'
import { useUndoable } from '@/store/undoable'
import styles from './next.module.css'
import { Where } from './Where'

/** What was set aside, why, and the way back. */
export function AsideList({ entries }: { readonly entries: readonly AsideEntry[] }) {
  if (entries.length === 0) return null
  return (
    <div className={styles.aside}>
      <Disclosure level={3} title="Set aside" count={entries.length}>
        <ul>
          {entries.map((entry) => (
            <Aside key={entry.key} entry={entry} />
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}

function Aside({ entry: { key, said, candidate, isHidden } }: { readonly entry: AsideEntry }) {
  const change = useUndoable()
  const controlOf = useControlOf()
  const [id = key] = key.split(' ')
  const name = candidate?.control.name ?? controlOf(id)?.name ?? id
  const back = () =>
    change('Bring action back', `Back on the list: ${name}.`, (model) => bringBack(model, key))
  return (
    <li className={styles.asideItem}>
      <div>
        <h4 className={styles.what} tabIndex={-1} data-todo>
          {name}
        </h4>
        {candidate ? (
          <Where on={candidate.on} />
        ) : (
          <p className={styles.note}>There is nothing left to do there today.</p>
        )}
        <p className={styles.note}>
          {dayInWords(said.on)}: “{said.reason}”
          {!isHidden && ' It would gain something else now, so it is on the list again.'}
        </p>
      </div>
      <Button size="small" aria-label={`Bring back: ${name}`} onPress={back}>
        Bring back
      </Button>
    </li>
  )
}
