import { decisionWords } from '@/interchange/report/words'
import { levelsByHand } from '@/review/signing/levelsByHand'
import type { SignedState, SignedThreat } from '@/review/signing/signedThreats'
import { strideWords } from '@/review/stride'
import { nameOfCell } from '@/risk/movement'
import type { ThreatState } from '@/review/threat'
import { BandBadge } from '@/ui/BandBadge'
import { dayInWords } from '@/store/dayInWords'
import styles from './signed.module.css'

interface ThreatCellProps {
  readonly threat: SignedThreat
}

interface SignedCellProps extends ThreatCellProps {
  readonly state: SignedState
}

/** The band by letter and shape, with the levels; a dash where nothing of it was left. */
export function SignedLevelCell({ threat: { level, state } }: ThreatCellProps) {
  if (state === 'handled' || state === 'gone') return '–'
  if (!level) return <span className={styles.quiet}>Not rated</span>
  return (
    <>
      <span className={styles.level}>
        <BandBadge band={level.band} /> {nameOfCell(level)}
      </span>
      {level.isWorkedOutAnew && <span className={styles.quiet}>Worked out anew</span>}
    </>
  )
}

/** The number and the title, and who or what says that it is a threat. */
export function SignedTitle({ threat: { title, decision, rule, stride } }: ThreatCellProps) {
  const from = rule ?? 'Written by hand'
  const words = strideWords(stride)
  return (
    <>
      {decision?.number ? `T-${decision.number} ` : ''}
      {title.trim() || 'A threat without a title'}
      <span className={styles.quiet}>{words === '' ? from : `${from} · ${words}`}</span>
    </>
  )
}

/** What was decided, by whom and when, or how it stood without a decision. */
export function SignedDecision({ threat, state: { day } }: SignedCellProps) {
  const { decision, state } = threat
  const said = decisionWords(threat, day, dayInWords)
  const by = decision?.by.trim() ?? ''
  const at = decision?.at ? dayInWords(decision.at) : ''
  const who = [by, at].filter((word) => word !== '').join(', ')
  const stood = stoodSo[state]
  return (
    <>
      <span className={styles.line}>{said || (stood ?? 'Not decided')}</span>
      {said !== '' && stood !== undefined && <span className={styles.quiet}>{stood}</span>}
      {said !== '' && who !== '' && <span className={styles.quiet}>{who}</span>}
    </>
  )
}

const stoodSo: { readonly [State in ThreatState]?: string } = {
  waiting: 'Waited for an answer',
  handled: 'Handled by a protection',
  gone: 'No rule found it any more',
}

/** Why it was decided so, and which levels a person had set for what reason. */
export function SignedReason({ threat: { decision }, state: { model } }: SignedCellProps) {
  const reason = decision?.reason.trim() ?? ''
  const levels = levelsByHand(decision, model, dayInWords)
  if (reason === '' && levels.length === 0) {
    return decision?.response ? <span className={styles.quiet}>No reason was given</span> : '–'
  }
  return (
    <>
      {reason !== '' && <span className={styles.line}>{reason}</span>}
      {levels.map((words) => (
        <span key={words} className={styles.quiet}>
          {words}
        </span>
      ))}
    </>
  )
}
