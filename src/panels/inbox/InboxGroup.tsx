import { ChevronRight } from 'lucide-react'
import { memo } from 'react'
import { counted } from '@/model/counted'
import type { ThreatGroup } from '@/review/groups'
import type { RiskView } from '@/risk/rating'
import { BandBadge } from '@/ui/BandBadge'
import rows from '../threatRow.module.css'
import { worstBandOf } from '../threats/worstBandOf'
import styles from './inbox.module.css'
import { TickBox } from './TickBox'
import unseen from '@/ui/unseen.module.css'

interface InboxGroupProps {
  readonly group: ThreatGroup
  readonly view: RiskView
  readonly isFolded: boolean
  readonly isCurrent: boolean
  readonly ticked: 'all' | 'some' | 'none'
}

const checked = { all: true, some: 'mixed', none: false } as const

/** The heading of threats that stand together; it can be decided as one. */
export const InboxGroup = memo(function InboxGroup(props: InboxGroupProps) {
  const { group, view, isFolded, isCurrent, ticked } = props
  const count = group.threats.length
  return (
    <div
      role="treeitem"
      aria-level={1}
      aria-expanded={!isFolded}
      aria-checked={checked[ticked]}
      aria-selected={isCurrent}
      tabIndex={isCurrent ? 0 : -1}
      data-line={group.id}
      className={styles.line}
      data-group
    >
      <TickBox ticked={ticked} />
      <BandBadge band={worstBandOf(group.threats, view)} />
      <span className={rows.text}>{group.title}</span>
      <span className={rows.meta}>
        <span aria-hidden>{count}</span>
        <span className={unseen.unseen}>{counted(count, 'threat')}</span>
        <ChevronRight className={styles.chevron} aria-hidden />
      </span>
    </div>
  )
})
