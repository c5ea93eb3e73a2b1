import { X } from 'lucide-react'
import { type RefObject, useEffect, useRef } from 'react'
import type { AppliedControlId } from '@/model/id'
import { useModel } from '@/store/workspace'
import { EmptyState } from '@/ui/EmptyState'
import { IconButton } from '@/ui/IconButton'
import { useControlOf } from '../catalogue'
import { AppliedDetail } from './AppliedDetail'
import { ControlDetail } from './ControlDetail'
import { nameOfApplied } from './controlRows'
import styles from './side.module.css'
import type { Asking } from './useControlQuery'
import type { CoverageByControl } from './useCoverage'

/** Takes the focus while it is there, and gives it back to where it came from. */
function useFocusIn(heading: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const before = document.activeElement
    heading.current?.focus({ preventScroll: true })
    return () => {
      const isLost = document.activeElement === document.body
      if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [heading])
}

interface ControlSideProps {
  /** Of the catalogue, or of an applied control. */
  readonly id: string
  readonly asking: Asking
  readonly coverage: CoverageByControl | null
}

/** All that there is to say of a control, or of one that is applied, beside the list. */
export function ControlSide({ id, asking, coverage }: ControlSideProps) {
  const controlOf = useControlOf()
  // An id of the catalogue is under no applied control.
  const applied = useModel((model) => model.controls[id as AppliedControlId])
  const control = controlOf(applied?.control ?? id)
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusIn(heading)
  const name = applied ? nameOfApplied(applied, controlOf) : (control?.name ?? id)
  return (
    <aside className={styles.side} aria-label={name}>
      <div className={styles.sideHead}>
        <h2 className={styles.sideTitle} tabIndex={-1} ref={heading}>
          {name}
        </h2>
        <IconButton label="Close" onPress={() => asking.change({ open: null })}>
          <X aria-hidden />
        </IconButton>
      </div>
      <div className={styles.sideBody}>
        {applied ? (
          <AppliedDetail applied={applied} control={control} asking={asking} />
        ) : control ? (
          <ControlDetail control={control} asking={asking} coverage={coverage?.get(control.id)} />
        ) : (
          <EmptyState title="This control is not here">
            It was taken off, or belongs to a pack that is not switched on.
          </EmptyState>
        )}
      </div>
    </aside>
  )
}
