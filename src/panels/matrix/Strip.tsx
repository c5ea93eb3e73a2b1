import { counted } from '@/model/counted'
import { useSession, useWorkspace } from '@/store/workspace'
import type { Lacking } from '../threats/lacking'
import styles from './matrix.module.css'

interface StripProps {
  readonly id: Lacking
  readonly label: string
  readonly count: number
}

/** Threats that are easily overlooked beside the cells; pressed, only they are shown. */
export function Strip({ id, label, count }: StripProps) {
  const isChosen = useSession((session) => session.filter.only === id)
  const { setFilter } = useWorkspace().session.getState()
  return (
    <button
      type="button"
      className={styles.strip}
      aria-label={`${label}, ${counted(count, 'threat')}`}
      aria-pressed={isChosen}
      disabled={count === 0 && !isChosen}
      onClick={() => setFilter({ only: isChosen ? null : id })}
    >
      <span>{label}</span>
      <span className={styles.stripCount}>{count}</span>
    </button>
  )
}
