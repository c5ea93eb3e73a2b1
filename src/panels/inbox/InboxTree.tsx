import { type RefObject, useRef } from 'react'
import { namesOf } from '@/rules/explain/nameOf'
import { useAnalysis, useSession, useWorkspace } from '@/store/workspace'
import { isToldAbove } from '@/review/groups'
import { InboxGroup } from './InboxGroup'
import type { InboxLine } from './inboxLines'
import { InboxRow } from './InboxRow'
import { inboxOf } from './inboxState'
import { newsOf } from './newsOf'
import { press, pressKey } from './treeEvents'
import { useFocusOnLine } from './useFocusOnLine'
import { useGrowing } from './useGrowing'
import { useInboxState } from './useInbox'
import styles from './inbox.module.css'

/** The threats that wait for a decision, under their groups: one stop of the Tab key, walked with the arrows. */
export function InboxTree({ lines }: { readonly lines: readonly InboxLine[] }) {
  const workspace = useWorkspace()
  const tree = useRef<HTMLDivElement>(null)
  const shown = useShown(lines, tree)
  return (
    // Keys and presses of all lines are heard here: a line costs little, however many there are. The
    // focus is on one of them.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={tree}
      role="tree"
      aria-label="Inbox"
      aria-multiselectable
      data-keys="inbox"
      className={styles.tree}
      onClick={(event) => press(workspace, event)}
      onKeyDown={(event) => pressKey(workspace, event)}
      onFocus={({ target }) => {
        const id = target.dataset['line']
        if (id) inboxOf(workspace).setState({ current: id })
      }}
    >
      <Lines lines={shown} />
    </div>
  )
}

/** As many of the lines as have been drawn by now, and at least to the one that has the keys. */
function useShown(lines: readonly InboxLine[], tree: RefObject<HTMLElement | null>) {
  const current = useInboxState((inbox) => inbox.current)
  const at = lines.findIndex(({ id }) => id === current)
  const count = useGrowing(lines.length, at + 1)
  useFocusOnLine(tree)
  return count < lines.length ? lines.slice(0, count) : lines
}

function Lines({ lines }: { readonly lines: readonly InboxLine[] }) {
  const view = useSession(({ riskView }) => riskView)
  const model = useAnalysis((analysis) => analysis?.model)
  const ticked = useInboxState((inbox) => inbox.ticked)
  const chosen = useInboxState((inbox) => inbox.current)
  const grouping = useInboxState((inbox) => inbox.grouping)
  const current = lines.some(({ id }) => id === chosen) ? chosen : lines[0]?.id
  if (!model) return null
  return lines.map((line) => {
    const isCurrent = line.id === current
    if (line.type === 'group') {
      const { group, isFolded } = line
      const count = group.threats.filter(({ id }) => ticked.has(id)).length
      const all = count === group.threats.length ? 'all' : 'some'
      const box = count === 0 ? 'none' : all
      return <InboxGroup key={line.id} {...{ group, view, isFolded, isCurrent }} ticked={box} />
    }
    const { threat, group } = line
    return (
      <InboxRow
        key={line.id}
        threat={threat}
        view={view}
        text={
          group && grouping === 'rule' && isToldAbove(threat)
            ? namesOf(threat.on, model)
            : threat.title
        }
        news={newsOf(threat, model)}
        isInGroup={group !== null}
        isCurrent={isCurrent}
        isTicked={ticked.has(threat.id)}
      />
    )
  })
}
