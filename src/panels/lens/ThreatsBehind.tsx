import { type ReactNode, useState } from 'react'
import { MoreButton } from '@/ui/MoreButton'
import { Popover, PopoverTrigger } from '@/ui/Popover'
import { TextButton } from '@/ui/TextButton'
import { type Behind, BehindRow } from './BehindRow'
import styles from './ThreatsBehind.module.css'

/** Rows that are shown at first. */
const FIRST = 50

interface ThreatsBehindProps {
  /** What is counted: the name of the list. */
  readonly label: string
  /** The words or the button that open the list; the label where there are none. */
  readonly children?: ReactNode
  readonly threats: readonly Behind[]
  readonly onOpen: (threat: string) => void
  /** What can be done about all of them: buttons, which close the list with `slot="close"`. */
  readonly foot?: ReactNode
}

/** A count in a line that opens the threats behind it. */
export function ThreatsBehind({ label, children, threats, onOpen, foot }: ThreatsBehindProps) {
  return (
    <PopoverTrigger>
      {children ?? <TextButton>{label}</TextButton>}
      <Popover label={label} size="medium">
        {(close) => (
          <div className={styles.behind}>
            <p className={styles.title}>{label}</p>
            <Rows
              threats={threats}
              onOpen={(threat) => {
                close()
                onOpen(threat)
              }}
            />
            {foot && <div className={styles.foot}>{foot}</div>}
          </div>
        )}
      </Popover>
    </PopoverTrigger>
  )
}

function Rows({ threats, onOpen }: Pick<ThreatsBehindProps, 'threats' | 'onOpen'>) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? threats : threats.slice(0, FIRST)
  const more = threats.length - FIRST
  return (
    <div className={styles.scrolled}>
      <ul>
        {shown.map((threat) => (
          <li key={threat.id}>
            <BehindRow threat={threat} onOpen={() => onOpen(threat.id)} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <MoreButton isWhole={isWhole} onChange={setWhole}>
          {`Show ${more} more`}
        </MoreButton>
      )}
    </div>
  )
}
