import { CircleCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { counted } from '@/model/counted'
import { isFiltering } from '@/store/threatFilter'
import { toAskCount } from '@/store/toAskCount'
import { useAnalysis, useSession, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { Select } from '@/ui/Select'
import { groupings, rememberGrouping } from './grouping'
import { InboxFoot } from './InboxFoot'
import type { InboxNow } from './inboxNow'
import { inboxOf } from './inboxState'
import { InboxTree } from './InboxTree'
import { useInboxState } from './useInbox'
import { classes } from '@/ui/classes'
import links from '../textLink.module.css'
import styles from './inbox.module.css'

/** The threats that wait for a decision, how many there are, and what can be done about them. */
export function Inbox({ now: { lines, order } }: { readonly now: InboxNow }) {
  const isAsking = useInboxState(({ asking }) => asking !== null)
  return (
    <div className={styles.inbox}>
      <div className={styles.head}>
        <Budget toDecide={order.length} />
        {order.length > 0 && <GroupingSelect />}
      </div>
      {lines.length > 0 ? (
        <>
          <InboxTree lines={lines} />
          {!isAsking && <InboxFoot order={order} />}
        </>
      ) : (
        <NothingLeft />
      )}
    </div>
  )
}

/** How much there is to do: “7 to decide, 3 questions”. */
function Budget({ toDecide }: { readonly toDecide: number }) {
  const { session } = useWorkspace()
  const questions = useAnalysis(toAskCount)
  return (
    <p className={styles.budget}>
      <strong>{toDecide}</strong> to decide
      {questions > 0 && (
        <>
          ,{' '}
          <button
            type="button"
            className={classes(links.link, links.roomy)}
            onClick={() => session.getState().showPanel('questions')}
          >
            {counted(questions, 'question')}
          </button>
        </>
      )}
    </p>
  )
}

function GroupingSelect() {
  const workspace = useWorkspace()
  const grouping = useInboxState((inbox) => inbox.grouping)
  return (
    <Select
      label="Group the inbox"
      isLabelHidden
      isQuiet
      options={groupings}
      value={grouping}
      onChange={(next) => {
        inboxOf(workspace).setState({ grouping: next })
        rememberGrouping(next)
      }}
    />
  )
}

/** When the last one is decided, the keys stay here, so that Z can take it back. */
function NothingLeft() {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus()
  }, [])
  return (
    <div ref={place} tabIndex={-1} className={styles.empty} data-keys="inbox">
      <WhyNothing />
    </div>
  )
}

function WhyNothing() {
  const { go } = useWorkspace()
  const isFiltered = useSession(({ filter }) => isFiltering(filter))
  const isEmpty = useAnalysis((analysis) => analysis?.threats.length === 0)
  if (isFiltered) {
    return (
      <EmptyState title="Nothing to decide matches the filter">
        Remove a filter above to see more, or look among the decided ones.
      </EmptyState>
    )
  }
  if (isEmpty) {
    return (
      <EmptyState title="No threats yet">
        Draw what talks to what, and answer the questions. Threats appear as soon as a rule finds
        one.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="Nothing waits for a decision"
      icon={<CircleCheck />}
      action={<Button onPress={() => go('register')}>Open the register</Button>}
    >
      What changes under a decision, and what is new, comes back here.
    </EmptyState>
  )
}
