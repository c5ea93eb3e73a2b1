import { useMemo, useState } from 'react'
import { causeGroups } from '@/review/changes/causeGroups'
import type { ThreatChange } from '@/review/changes/threatChange'
import { type Became, becameOf } from '@/review/changes/became'
import { Disclosure } from '@/ui/Disclosure'
import { SegmentedControl } from '@/ui/SegmentedControl'
import styles from './changes.module.css'
import { LongList } from './LongList'
import { ThreatLine } from './ThreatLine'

const kinds: readonly { readonly id: Became; readonly label: string }[] = [
  { id: 'new', label: 'new' },
  { id: 'gone', label: 'gone' },
  { id: 'worse', label: 'worse' },
  { id: 'better', label: 'better' },
  { id: 'same', label: 'moved within their band' },
]

interface ThreatChangesProps {
  readonly threats: readonly ThreatChange[]
  /** What the list is narrowed to at first; null for all. */
  readonly first: Became | null
}

/** The threats that stand otherwise, by what brought that about; narrowed to what became of them. */
export function ThreatChanges({ threats, first }: ThreatChangesProps) {
  const [only, setOnly] = useState(first)
  const shown = useMemo(
    () => threats.filter((threat) => only === null || becameOf(threat) === only),
    [threats, only],
  )
  const segments = kinds.flatMap(({ id, label }) => {
    const count = threats.filter((threat) => becameOf(threat) === id).length
    return count > 0 ? [{ id, label: `${count} ${label}` }] : []
  })
  return (
    <div className={styles.part}>
      {segments.length > 1 && (
        <div className={styles.filter}>
          <SegmentedControl<Became>
            label="Only threats that are"
            segments={segments}
            value={only}
            onChange={setOnly}
            canBeEmpty
          />
        </div>
      )}
      <ByCause key={only ?? ''} threats={shown} />
    </div>
  )
}

/** A cause of several threats is told once; what stands alone has its own causes beside it. */
function ByCause({ threats }: { readonly threats: readonly ThreatChange[] }) {
  const groups = useMemo(() => causeGroups(threats), [threats])
  const several = groups.filter((group) => group.threats.length > 1)
  const alone = groups.flatMap((group) => (group.threats.length > 1 ? [] : group.threats))
  // Where there is little to read, nothing has to be unfolded.
  const isFew = threats.length <= FEW
  return (
    <>
      {several.map((group) => (
        <Disclosure
          key={group.cause}
          level={4}
          title={group.cause}
          count={group.threats.length}
          isOpenAtFirst={isFew}
        >
          <LongList items={group.threats}>
            {(change) => <ThreatLine key={change.id} change={change} known={group.cause} />}
          </LongList>
        </Disclosure>
      ))}
      {alone.length > 0 &&
        (several.length === 0 ? (
          <Alone threats={alone} />
        ) : (
          <Disclosure
            level={4}
            title="Each for a reason of its own"
            count={alone.length}
            isOpenAtFirst
          >
            <Alone threats={alone} />
          </Disclosure>
        ))}
    </>
  )
}

function Alone({ threats }: { readonly threats: readonly ThreatChange[] }) {
  return (
    <LongList items={threats}>
      {(change) => <ThreatLine key={change.id} change={change} />}
    </LongList>
  )
}

const FEW = 20
