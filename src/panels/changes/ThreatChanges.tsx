import { useMemo, useState } from 'react'
import { causeGroups } from '@/review/changes/causeGroups'
import { ruleGroups } from '@/review/changes/ruleGroups'
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
  { id: 'same', label: 'in the same band' },
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

/**
 * A cause of several threats is told once. Of what is left, a long list is told by rule; what stands
 * alone even then has its own causes beside it.
 */
function ByCause({ threats }: { readonly threats: readonly ThreatChange[] }) {
  const { several, ofRules, alone } = useMemo(() => grouped(threats), [threats])
  // Where there is little to read, nothing has to be unfolded.
  const isFew = threats.length <= FEW
  return (
    <>
      {several.map(({ cause, threats: members }) => (
        <Disclosure
          key={cause}
          level={4}
          title={cause}
          count={members.length}
          isOpenAtFirst={isFew}
        >
          <LongList items={members}>
            {(change) => <ThreatLine key={change.id} change={change} known={cause} />}
          </LongList>
        </Disclosure>
      ))}
      {ofRules.map(({ rule, title, threats: members }) => (
        <Disclosure
          key={rule}
          level={4}
          title={`${title}: ${becameWords(members)}, each for a cause of its own`}
          count={members.length}
        >
          <LongList items={members}>
            {(change) => <ThreatLine key={change.id} change={change} />}
          </LongList>
        </Disclosure>
      ))}
      <Alone threats={alone} isAll={several.length + ofRules.length === 0} />
    </>
  )
}

interface AloneProps {
  readonly threats: readonly ThreatChange[]
  /** Whether nothing stands above from which they must be told. */
  readonly isAll: boolean
}

function Alone({ threats, isAll }: AloneProps) {
  const list = (
    <LongList items={threats}>
      {(change) => <ThreatLine key={change.id} change={change} />}
    </LongList>
  )
  if (isAll || threats.length === 0) return list
  return (
    <Disclosure level={4} title="Each for a cause of its own" count={threats.length} isOpenAtFirst>
      {list}
    </Disclosure>
  )
}

const FEW = 20

function grouped(threats: readonly ThreatChange[]) {
  const groups = causeGroups(threats)
  const single = groups.flatMap((group) => (group.threats.length > 1 ? [] : group.threats))
  const { groups: ofRules, alone } = ruleGroups(single, FEW)
  return { several: groups.filter((group) => group.threats.length > 1), ofRules, alone }
}

/** “8 new, 5 gone”. */
function becameWords(threats: readonly ThreatChange[]): string {
  return kinds
    .map(({ id, label }) => ({
      label,
      count: threats.filter((threat) => becameOf(threat) === id).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${count} ${label}`)
    .join(', ')
}
