import { Dialog, Popover } from 'react-aria-components'
import type { Cell } from '@/model/riskScale'
import type { Threat } from '@/review/threat'
import type { RiskView } from '@/risk/rating'
import { RerateForm } from './RerateForm'
import styles from './rerating.module.css'

interface ReratePopoverProps {
  readonly threat: Threat
  readonly view: RiskView
  readonly at: Cell | null
  /** What it stands beside. */
  readonly anchor: Element
  readonly onClose: () => void
}

/** The form to re-rate a threat, beside the cell or the row where that was begun. */
export function ReratePopover({ threat, view, at, anchor, onClose }: ReratePopoverProps) {
  return (
    <Popover
      className={styles.popover ?? ''}
      triggerRef={{ current: anchor }}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom"
      offset={4}
    >
      <Dialog className={styles.dialog ?? ''} aria-label={`Re-rate ${threat.title}`}>
        <p className={styles.title}>{threat.title || 'A threat without a title'}</p>
        <RerateForm threat={threat} view={view} at={at} onDone={onClose} />
      </Dialog>
    </Popover>
  )
}
