import { useMemo, useState } from 'react'
import type { Model } from '@/model/model'
import { ChangesView } from '@/panels/changes/ChangesView'
import {
  type Comparison,
  type Earlier,
  useComparison,
  useSide,
} from '@/panels/changes/useComparison'
import type { Revision } from '@/persistence/revisions'
import { changesBetween } from '@/review/changes/changesBetween'
import { today } from '@/store/today'
import { Select } from '@/ui/Select'
import { ChangesDrawn } from '../changes/ChangesDrawn'
import styles from './history.module.css'
import { useVersion } from './useVersion'
import { momentOf } from './versionWords'

interface VersionChangesProps {
  readonly model: Model
  readonly version: Revision
  readonly others: readonly Revision[]
}

/** What differs between a version and now, or another one. */
export function VersionChanges({ model, version, others }: VersionChangesProps) {
  const [chosen, choose] = useState('now')
  const other = others.find(({ key }) => String(key) === chosen) ?? null
  const options = [
    { id: 'now', label: 'Now' },
    ...others
      .filter(({ key }) => key !== version.key)
      .map((each) => ({ id: String(each.key), label: momentOf(each), hint: each.label })),
  ]
  return (
    <div className={styles.scrolled}>
      <div className={styles.with}>
        <Select label="Compared with" options={options} value={chosen} onChange={choose} />
      </div>
      <Compared model={model} version={version} other={other} />
    </div>
  )
}

interface ComparedProps {
  readonly model: Model
  readonly version: Revision
  /** Null compares with the model as it is now. */
  readonly other: Revision | null
}

function Compared({ model, version, other }: ComparedProps) {
  const one = useMemo(() => stateOf(version, model), [version, model])
  const reading = useVersion(other)
  const two = useMemo(
    () => (other && reading?.status === 'read' ? stateOf(other, reading.model) : null),
    [other, reading],
  )
  const sinceThen = useComparison(other ? null : one)
  const between = useBetween(one, two)
  if (reading && reading.status !== 'read') return <p role="alert">{reading.message}</p>
  const comparison = other ? between : sinceThen
  if (!comparison) return <p className={styles.nothing}>Comparing…</p>
  return <ChangesView comparison={comparison} OnDiagram={ChangesDrawn} />
}

interface State extends Earlier {
  readonly at: string
}

const stateOf = ({ at }: Revision, model: Model): State => ({ at, model, day: today(new Date(at)) })

/** What differs between two versions, told from the earlier to the later one. */
function useBetween(one: State, two: State | null): Comparison | null {
  const [earlier, later] = two && two.at < one.at ? [two, one] : [one, two]
  const before = useSide(two && earlier)
  const after = useSide(later)
  return useMemo(
    () => before && after && { before, after, changes: changesBetween(before, after) },
    [before, after],
  )
}
