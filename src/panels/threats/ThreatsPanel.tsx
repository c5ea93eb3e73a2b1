import { memo, useEffect } from 'react'
import { isSubject, wholeModel } from '@/model/subject'
import type { OwnThreatId } from '@/model/id'
import { addOwnThreat } from '@/review/ownThreats'
import { newId } from '@/store/newId'
import { useAnalysis, useEdit, useSession, useWorkspace, type Workspace } from '@/store/workspace'
import { Tabs } from '@/ui/Tabs'
import { Inbox } from '../inbox/Inbox'
import type { InboxNow } from '../inbox/inboxNow'
import { InboxPane } from '../inbox/InboxPane'
import * as actions from '../inbox/inboxActions'
import { inboxOf } from '../inbox/inboxState'
import { goBackWhenUndone } from '../inbox/movingOn'
import { useInbox, useInboxState } from '../inbox/useInbox'
import { RulesToCome } from '../RulesToCome'
import { FilterBar } from './FilterBar'
import { OpenedThreat } from './OpenedThreat'
import { DecidedList, OtherList } from './ThreatList'
import { sectionsOf } from './threatSections'
import styles from './threats.module.css'

/** What can go wrong: the inbox and the rest, or the one threat that is opened. */
export function ThreatsPanel() {
  const threats = useAnalysis((analysis) => analysis?.threats)
  const openId = useSession((session) => session.openThreat)
  const now = useInbox()
  const write = useWriting()
  useBeingShown()
  if (!threats)
    return (
      <p className={styles.sectionHint}>
        <RulesToCome />
      </p>
    )

  const opened = threats.find(({ id }) => id === openId)
  return (
    <section className={styles.panel} aria-label="Threats">
      {opened && <OpenedThreat key={opened.id} threat={opened} now={now} />}
      {/* The list stays where it was scrolled to while a threat is looked at. */}
      <div className={styles.panel} hidden={opened !== undefined}>
        <FilterBar onWrite={write} />
        <Lists now={now} />
      </div>
      <InboxPane />
    </section>
  )
}

/** What waits for a decision, what is decided, and the rest. Opening a threat draws none of it anew. */
const Lists = memo(function Lists({ now }: { readonly now: InboxNow }) {
  const workspace = useWorkspace()
  const tab = useInboxState((inbox) => inbox.tab)
  const sections = sectionsOf(now.listed)
  const decided = sections.find(({ id }) => id === 'decided')?.threats ?? []
  const others = sections.filter(({ id }) => id !== 'toDecide' && id !== 'decided')
  const count = others.reduce((sum, { threats }) => sum + threats.length, 0)
  return (
    <div className={styles.lists}>
      <Tabs
        label="Threats by where they stand"
        value={tab}
        onChange={(next) => inboxOf(workspace).setState({ tab: next })}
        tabs={[
          { id: 'inbox', label: 'Inbox', count: now.order.length, content: <Inbox now={now} /> },
          {
            id: 'decided',
            label: 'Decided',
            count: decided.length,
            content: <DecidedList threats={decided} />,
          },
          {
            id: 'others',
            label: 'Others',
            count,
            content: <OtherList sections={others} />,
          },
        ]}
      />
    </div>
  )
})

/** The keys of the inbox work while it is on the screen. */
function useBeingShown() {
  const workspace = useWorkspace()
  useEffect(() => {
    const inbox = inboxOf(workspace)
    inbox.setState({ actions })
    takeKeys(workspace)
    const stops = [
      goBackWhenUndone(workspace),
      workspace.analysis.subscribe(() => takeKeys(workspace)),
      // The form is about what was chosen before another threat was looked at.
      workspace.session.subscribe(({ openThreat, panelAsked }, before) => {
        if (openThreat !== before.openThreat) inbox.setState({ asking: null })
        // It has been there all the time, but was hidden.
        if (panelAsked !== before.panelAsked) requestAnimationFrame(() => takeKeys(workspace))
      }),
    ]
    return () => {
      for (const stop of stops) stop()
      inbox.setState({ actions: null, asking: null })
    }
  }, [workspace])
}

/** Milliseconds after which somebody who asked for the inbox has turned to something else. */
const patience = 3000

/** Who pressed the key to the inbox elsewhere goes on in it, or in the threat that is opened. */
function takeKeys(workspace: Workspace) {
  const inbox = inboxOf(workspace)
  const { awaitedSince } = inbox.getState()
  // Before the rules have run there is no line to go to.
  if (awaitedSince === null || !workspace.analysis.getState().analysis) return
  inbox.setState({ awaitedSince: null })
  const isLate = performance.now() - awaitedSince > patience
  if (!isLate && workspace.session.getState().openThreat === null) actions.move(workspace, 1)
}

/** Starts a threat of one's own about what is selected, and opens it. */
function useWriting() {
  const edit = useEdit()
  const { session } = useWorkspace()
  return () => {
    const id = newId<OwnThreatId>()
    const { selection, openThreatOf } = session.getState()
    const records = selection.filter(isSubject)
    const on = records.length > 0 ? records : [wholeModel]
    edit('Write threat', (model) => addOwnThreat(model, { id, title: '', on }))
    openThreatOf(id)
  }
}
