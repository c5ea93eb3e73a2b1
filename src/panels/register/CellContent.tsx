import { useContext } from 'react'
import type { Threat } from '@/review/threat'
import { isDueSoon, isOverdue } from '@/review/due'
import { cellOf, nameOfCell } from '@/risk/movement'
import type { RiskView } from '@/risk/rating'
import type { RegisterColumn } from '@/store/registerQuery'
import { useModel, useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { ExternalLink } from '@/ui/ExternalLink'
import { TriedMark } from '../lens/FateMark'
import { dayInWords } from '@/store/dayInWords'
import { stateFlag } from '@/review/stateFlag'
import { namesOf } from '@/rules/explain/nameOf'
import { cellWords } from './cellWords'
import { canSay, isEditable } from './editing/editable'
import { TodayContext } from './gridContext'
import styles from './Grid.module.css'

interface CellContentProps {
  readonly threat: Threat
  readonly column: RegisterColumn
}

/** What a cell shows. */
export function CellContent({ threat, column }: CellContentProps) {
  if (column === 'inherent' || column === 'residual' || column === 'target') {
    return <Levels threat={threat} view={column} />
  }
  if (column === 'due') return <Due threat={threat} />
  if (column === 'state') return <State threat={threat} />
  if (column === 'links') return <Links threat={threat} />
  if (column === 'on') return <Where threat={threat} />
  return <Words threat={threat} column={column} />
}

/** What does not fit is shown by the pointer. */
function Words({ threat, column }: CellContentProps) {
  const { document } = useWorkspace()
  const today = useContext(TodayContext)
  // But for the names of records, everything that a cell says is in its threat.
  const words = cellWords(column, threat, document.getState().model, today)
  if (words === '' && isEditable(column) && canSay(threat, column)) return <Nothing />
  return <Text words={words} />
}

function Where({ threat }: { readonly threat: Threat }) {
  return <Text words={useModel((model) => namesOf(threat.on, model))} />
}

function Text({ words }: { readonly words: string }) {
  return (
    <span className={styles.text} title={words}>
      {words}
    </span>
  )
}

/** Here something can be said, and nothing was. */
function Nothing() {
  return (
    <span className={styles.nothing} aria-hidden>
      –
    </span>
  )
}

interface LevelsProps {
  readonly threat: Threat
  readonly view: RiskView
}

/** The band, and the pair that it comes from. */
export function Levels({ threat, view }: LevelsProps) {
  const rating = threat.ratings?.[view]
  if (!rating) {
    return threat.state === 'gone' ? null : <BandBadge band="unrated" show="word" />
  }
  return (
    <>
      <BandBadge band={rating.band} />
      <span className={styles.levels}>{nameOfCell(cellOf(rating))}</span>
      <TriedMark id={threat.id} view={view} />
    </>
  )
}

/** The day, and whether it has passed or comes soon. */
function Due({ threat }: { readonly threat: Threat }) {
  const today = useContext(TodayContext)
  const due = threat.decision?.due
  if (!due) return canSay(threat, 'due') ? <Nothing /> : null
  const isLate = isOverdue(threat, today)
  const flag = isLate ? 'Overdue' : isDueSoon(threat, today) ? 'Soon' : ''
  return (
    <>
      <span className={styles.text}>{dayInWords(due)}</span>
      {flag && (
        <span className={styles.flag} data-late={isLate}>
          {flag}
        </span>
      )}
    </>
  )
}

function State({ threat: { state } }: { readonly threat: Threat }) {
  return (
    <span className={styles.state} data-state={state} title={stateFlag(state)}>
      {stateFlag(state)}
    </span>
  )
}

function Links({ threat }: { readonly threat: Threat }) {
  return threat.decision?.links?.map(({ url, title }) => (
    <ExternalLink key={url} href={url}>
      {title || url}
    </ExternalLink>
  ))
}
