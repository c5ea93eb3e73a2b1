import { ChevronDown } from 'lucide-react'
import type { Threat } from '@/review/threat'
import { useSession, useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { Popover, PopoverTrigger } from '@/ui/Popover'
import styles from './LensBanner.module.css'

interface AsideListProps {
  /** In ranking order. */
  readonly threats: readonly Threat[]
  readonly reasons: ReadonlyMap<Threat['id'], readonly string[]>
}

/** How many threats are not for the actor; opened, which they are and why. */
export function AsideList({ threats, reasons }: AsideListProps) {
  const { session, go } = useWorkspace()
  const view = useSession(({ riskView }) => riskView)
  const open = (id: string) => {
    session.getState().openThreatOf(id)
    go('threats')
  }
  const title =
    threats.length === 1
      ? '1 threat is not for this actor'
      : `${threats.length} threats are not for this actor`
  return (
    <PopoverTrigger>
      <Button size="small" variant="quiet">
        {title}
        <ChevronDown aria-hidden />
      </Button>
      <Popover label={title} size="medium">
        {(close) => (
          <ul className={styles.aside}>
            {threats.map(({ id, title: what, ratings }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.row}
                  onClick={() => {
                    close()
                    open(id)
                  }}
                >
                  <BandBadge band={ratings?.[view].band ?? 'unrated'} />
                  <span>
                    {what}
                    <span className={styles.why}>{reasons.get(id)?.join('; ')}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Popover>
    </PopoverTrigger>
  )
}
