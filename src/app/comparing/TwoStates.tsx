import type { ComparingProps } from '@/panels/review/reviewTools'
import { Select } from '@/ui/Select'
import { ComparedStates } from './ComparedStates'
import styles from './comparing.module.css'
import { keptGroups } from './keptGroups'
import { type KeptEntry, useKeptStates } from './useKeptStates'

/** Any two of the signed reviews, the earlier versions and now, to be chosen and compared. */
export function TwoStates({ since, until, onChoose }: ComparingProps) {
  const { entries, versions } = useKeptStates()
  const to = until ?? 'now'
  const [start, end] = [since, to].map((id) => entries.find((each) => each.id === id)?.at)
  const earlier = ({ id, at }: KeptEntry) => id === since || end === undefined || at < end
  const later = ({ id, at }: KeptEntry) => id === to || start === undefined || at > start
  return (
    <>
      <div className={styles.two}>
        <Select<string>
          label="From"
          groups={keptGroups(entries.filter(earlier))}
          value={since}
          onChange={(id) => onChoose(id, until)}
        />
        <Select<string>
          label="To"
          options={[{ id: 'now', label: 'Now' }]}
          groups={keptGroups(entries.filter((each) => each.id !== since && later(each)))}
          value={to}
          onChange={(id) => onChoose(since, id === 'now' ? null : id)}
        />
      </div>
      <ComparedStates key={`${since} ${to}`} one={since} other={to} versions={versions} />
    </>
  )
}
