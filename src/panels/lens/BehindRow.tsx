import { type ReactNode, useState } from 'react'
import type { Subject } from '@/model/subject'
import type { Finding } from '@/rules/finding'
import type { Situation } from '@/rules/situation'
import { useAnalysis, useModel } from '@/store/workspace'
import { Where } from '../next/Where'
import { Reasons } from '../threats/Reasons'
import rows from '../threatRow.module.css'
import { namesOf } from '@/rules/explain/nameOf'
import styles from './ThreatsBehind.module.css'

/** A threat that a number counts, as it is or as it would be. */
export interface Behind {
  readonly id: string
  readonly title: string
  readonly on: readonly Subject[]
  /** Its band, or the one that it comes from and the one that it goes to. */
  readonly mark: ReactNode
  /** What becomes of it, where that is no band. */
  readonly fate?: string | undefined
  /** Under the title, in place of where it is. */
  readonly note?: string | undefined
  /** Of one that is not there today: what would make it so. */
  readonly toCome?: { readonly finding: Finding; readonly situation: Situation } | undefined
}

interface BehindRowProps {
  readonly threat: Behind
  readonly onOpen: () => void
}

/** One that is there today opens; of one that would come, the row shows where and why. */
export function BehindRow({ threat, onOpen }: BehindRowProps) {
  const today = useAnalysis((analysis) => analysis?.threats.find(({ id }) => id === threat.id))
  const number = today?.decision?.number
  const where = useModel((model) => namesOf(threat.on, model))
  const [isShown, setShown] = useState(false)
  return (
    <>
      <button
        type="button"
        className={rows.row}
        {...(today ? {} : { 'aria-expanded': isShown })}
        onClick={today ? onOpen : () => setShown(!isShown)}
      >
        {threat.mark}
        <span className={rows.text}>
          {threat.title || 'A threat without a title'}
          <span className={rows.where}>{threat.note ?? where}</span>
        </span>
        <span className={rows.meta}>
          {threat.fate}
          {number && <span>T-{number}</span>}
        </span>
      </button>
      {!today && isShown && <ToCome threat={threat} />}
    </>
  )
}

function ToCome({ threat: { on, toCome } }: { readonly threat: Behind }) {
  return (
    <div className={styles.toCome}>
      <Where on={on} />
      {toCome && <Reasons {...toCome} />}
    </div>
  )
}
