import { useState } from 'react'
import { groupsOf, type ThreatGroup } from '@/review/groups'
import type { Threat } from '@/review/threat'
import { useSession, useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { Disclosure } from '@/ui/Disclosure'
import { EmptyState } from '@/ui/EmptyState'
import { ThreatRow } from './ThreatRow'
import type { ThreatSection } from './threatSections'
import styles from './threats.module.css'
import { WaitingList } from './WaitingList'
import { worstBandOf } from './worstBandOf'

/** The threats that someone has answered for, in short: the register has them in full. */
export function DecidedList({ threats }: { readonly threats: readonly Threat[] }) {
  const { go } = useWorkspace()
  if (threats.length === 0) {
    return (
      <EmptyState title="Nothing decided here yet">
        Threats that someone has answered for stand here, and in the register.
      </EmptyState>
    )
  }
  return (
    <div className={styles.scroll}>
      <Groups threats={threats} />
      <div className={styles.more}>
        <Button size="small" variant="quiet" onPress={() => go('register')}>
          Open the register
        </Button>
      </div>
    </div>
  )
}

/** The threats that need no decision, by why that is. */
export function OtherList({ sections }: { readonly sections: readonly ThreatSection[] }) {
  if (sections.length === 0) {
    return (
      <EmptyState title="Nothing else here">
        Threats that are handled, dismissed, gone, or wait for an answer stand here.
      </EmptyState>
    )
  }
  return (
    <div className={styles.scroll}>
      {sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
    </div>
  )
}

function Section({ section }: { readonly section: ThreatSection }) {
  const [isOpen, setOpen] = useState(false)
  const { title, hint, threats, id } = section
  return (
    <Disclosure level={2} title={title} count={threats.length} isOpen={isOpen} onToggle={setOpen}>
      {isOpen && (
        <>
          <p className={styles.sectionHint}>{hint}</p>
          {id === 'waiting' ? <WaitingList threats={threats} /> : <Groups threats={threats} />}
        </>
      )}
    </Disclosure>
  )
}

function Groups({ threats }: { readonly threats: readonly Threat[] }) {
  return (
    <div className={styles.list}>
      {groupsOf(threats).map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </div>
  )
}

function Group({ group }: { readonly group: ThreatGroup }) {
  const view = useSession((session) => session.riskView)
  const [isOpen, setOpen] = useState(false)
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
          </div>
        )}
      </Disclosure>
    </div>
  )
}
