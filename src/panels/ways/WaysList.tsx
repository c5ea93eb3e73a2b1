import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { Model } from '@/model/model'
import type { SharedWay } from '@/review/ways/sharedWays'
import { useModel, useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { MoreButton } from '@/ui/MoreButton'
import { capital, countOfSteps, endInWords, whoInWords } from './rowWords'
import styles from './ways.module.css'

/** Rows that are shown at first: the worst are what matters. */
const FIRST = 12

interface WaysListProps {
  readonly shared: readonly SharedWay[]
  readonly picked: SharedWay | null
  readonly onPick: (id: string | null) => void
}

/** The ways, worst first. The arrows go from one to the next and show it. */
export function WaysList({ shared, picked, onPick }: WaysListProps) {
  const [isWhole, setWhole] = useState(false)
  const model = useModel((whole) => whole)
  const workspace = useWorkspace()
  const listed = isWhole ? shared : shared.slice(0, FIRST)
  const more = shared.length - FIRST
  const pick = (id: string | null) => {
    onPick(id)
    const one = shared.find(({ way }) => way.id === id)
    if (!one) return
    workspace.announce(`On the canvas: ${endInWords(one.way, model)}, ${countOfSteps(one.way)}.`)
  }
  if (shared.length === 0) return <NoWays />
  return (
    <div className={styles.listed}>
      <ListBox
        aria-label="Ways in, the worst first"
        className={styles.list ?? ''}
        items={listed.map((one) => ({ id: one.way.id, one }))}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={picked ? [picked.way.id] : []}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          pick(key === undefined ? null : String(key))
        }}
        dependencies={[model]}
      >
        {({ id, one }) => (
          <ListBoxItem id={id} className={styles.row ?? ''} textValue={rowText(one, model)}>
            <BandBadge band={one.way.band} />
            <span className={styles.rowText}>
              {capital(endInWords(one.way, model))}
              <span className={styles.quiet}>
                {whoInWords(one, model)} · {countOfSteps(one.way)}
                {one.way.isSure ? '' : ' · possible if answered so'}
              </span>
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      {more > 0 && (
        <MoreButton isWhole={isWhole} onChange={setWhole}>
          {`Show ${more} more`}
        </MoreButton>
      )}
    </div>
  )
}

function rowText(one: SharedWay, model: Model): string {
  return `${one.way.band}: ${endInWords(one.way, model)}, ${whoInWords(one, model)}`
}

function NoWays() {
  return (
    <p className={styles.hint}>
      No way was found here. That says only that none of the open threats adds up to one, and not
      that there is none.
    </p>
  )
}
