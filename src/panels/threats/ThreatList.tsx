import { useState } from 'react'
import { groupsOf, type ThreatGroup } from '@/review/groups'
import { worstBandOf } from './worstBandOf'
import type { Threat } from '@/review/threat'
import { useSession } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { Disclosure } from '@/ui/Disclosure'
import { EmptyState } from '@/ui/EmptyState'
import { DecideTogether } from './DecideTogether'
import { ThreatRow } from './ThreatRow'
import { sectionsOf, type ThreatSection } from './threatSections'
import styles from './threats.module.css'
import { WaitingList } from './WaitingList'

interface ThreatListProps {
  readonly threats: readonly Threat[]
  readonly isFiltered: boolean
}

/** The threats by where they stand, those of one rule together. */
export function ThreatList({ threats, isFiltered }: ThreatListProps) {
  if (threats.length === 0) {
    return (
      <EmptyState title={isFiltered ? 'No threat matches the filter' : 'No threats yet'}>
        {isFiltered
          ? 'Remove a filter above to see more.'
          : 'Draw what talks to what, and answer the questions. Threats appear as soon as a rule finds one.'}
      </EmptyState>
    )
  }
  return sectionsOf(threats).map((section) => <Section key={section.id} section={section} />)
}

function Section({ section }: { readonly section: ThreatSection }) {
  const [isOpen, setOpen] = useState(section.id === 'toDecide')
  const { title, hint, threats, id } = section
  return (
    <Disclosure level={2} title={title} count={threats.length} isOpen={isOpen} onToggle={setOpen}>
      {isOpen && (
        <>
          <p className={styles.sectionHint}>
            {threats.length === 0 ? 'Nothing waits for a decision here.' : hint}
          </p>
          {id === 'waiting' ? (
            <WaitingList threats={threats} />
          ) : (
            <div className={styles.list}>
              {groupsOf(threats).map((group) => (
                <Group key={group.id} group={group} canDecide={id === 'toDecide'} />
              ))}
            </div>
          )}
        </>
      )}
    </Disclosure>
  )
}

interface GroupProps {
  readonly group: ThreatGroup
  readonly canDecide: boolean
}

function Group({ group, canDecide }: GroupProps) {
  const view = useSession((session) => session.riskView)
  const [isOpen, setOpen] = useState(false)
  const [isDeciding, setDeciding] = useState(false)
  const [only, ...others] = group.threats
  if (only && others.length === 0) return <ThreatRow threat={only} />
  return (
    <div className={styles.group}>
      <Disclosure
        level={3}
        isOpen={isOpen}
        onToggle={setOpen}
        title={
          <span className={styles.groupTitle}>
            <BandBadge band={worstBandOf(group.threats, view)} />
            <span>{group.title}</span>
          </span>
        }
        count={group.threats.length}
      >
        {isOpen && (
          <div className={styles.members}>
            {group.threats.map((threat) => (
              <ThreatRow key={threat.id} threat={threat} isInGroup />
            ))}
            {canDecide && (
              <Button size="small" variant="quiet" onPress={() => setDeciding(true)}>
                Decide all {group.threats.length} together
              </Button>
            )}
          </div>
        )}
      </Disclosure>
      <DecideTogether group={isDeciding ? group : null} onClose={() => setDeciding(false)} />
    </div>
  )
}
