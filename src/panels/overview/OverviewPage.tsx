import { EmptyState } from '@/ui/EmptyState'
import { useAnalysis, useModel, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { ReviewSuggestion } from '../rhythm/ReviewSuggestion'
import { RulesToCome } from '../RulesToCome'
import { BandTable } from './BandTable'
import { ControlCounts } from './ControlCounts'
import { Deadlines } from './Deadlines'
import { type Earlier, TrendCard } from './TrendCard'
import { Figure } from './Figure'
import styles from './overview.module.css'
import { TopRecords } from './TopRecords'
import { Unanswered } from './Unanswered'

interface OverviewPageProps {
  /** The earlier states that the model of today can be compared with. */
  readonly earlier: Earlier
}

/** Where the model stands, on one screen. Every figure opens the list behind it. */
export function OverviewPage({ earlier }: OverviewPageProps) {
  const isReady = useAnalysis((analysis) => analysis !== null)
  const isEmpty = useModel(({ elements }) => Object.keys(elements).length === 0)
  if (!isReady) {
    return (
      <p className={styles.page}>
        <RulesToCome />
      </p>
    )
  }
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>Where we stand</h1>
        <Sentence />
        {!isEmpty && <WhatNext />}
        {!isEmpty && <ReviewSuggestion />}
      </header>
      {isEmpty ? (
        <NothingDrawn />
      ) : (
        <div className={styles.grid}>
          <BandTable />
          <ControlCounts />
          <TopRecords />
          <Unanswered />
          <Deadlines />
          <TrendCard earlier={earlier} />
        </div>
      )}
    </div>
  )
}

function Sentence() {
  return (
    <p className={styles.sentence}>
      <Figure asked={{}} name="open threats" /> open threats,{' '}
      <Figure asked={{ bands: ['critical'] }} name="critical threats" /> critical and{' '}
      <Figure asked={{ bands: ['high'] }} name="high threats" /> high.{' '}
      <Figure asked={{ list: 'toDecide' }} name="threats to decide" /> wait for a decision,{' '}
      <Figure asked={{ times: ['overdue'] }} name="threats overdue" /> overdue.
    </p>
  )
}

function WhatNext() {
  const { session, go } = useWorkspace()
  const show = () => {
    session.getState().showPanel('next')
    go('risk')
  }
  return (
    <Button size="small" onPress={show}>
      What to do next
    </Button>
  )
}

function NothingDrawn() {
  const { go } = useWorkspace()
  return (
    <EmptyState
      title="Nothing is drawn yet"
      action={<Button onPress={() => go('draw')}>Draw</Button>}
    >
      Once elements and flows are there, this page says how many threats are open, what is overdue
      and where the most is at stake.
    </EmptyState>
  )
}
