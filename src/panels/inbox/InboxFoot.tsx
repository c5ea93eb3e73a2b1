import { X } from 'lucide-react'
import type { Threat } from '@/review/threat'
import { singleKeys } from '@/store/singleKeys'
import { useViewState } from '@/store/viewState'
import { useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { addToRegister, ask } from './inboxActions'
import { inboxOf } from './inboxState'
import { useInboxState } from './useInbox'
import styles from './inbox.module.css'

/** What can be done from the list: with what is ticked, or by keys. */
export function InboxFoot({ order }: { readonly order: readonly Threat[] }) {
  const workspace = useWorkspace()
  const ticked = useInboxState((inbox) => inbox.ticked)
  // What a filter hides is not decided unseen.
  const count = order.filter(({ id }) => ticked.has(id)).length
  const untick = () => inboxOf(workspace).setState({ ticked: new Set() })
  if (count === 0) return <KeyHints />
  return (
    <div className={styles.foot} role="toolbar" aria-label="Ticked threats">
      <span className={styles.count}>{count} ticked</span>
      <DecideButtons />
      <Button size="small" onPress={() => ask(workspace, 'mitigate')}>
        Decide…
      </Button>
      <IconButton label="Untick all" size="tiny" onPress={untick}>
        <X aria-hidden />
      </IconButton>
    </div>
  )
}

/** The quick ways to decide what is meant: the opened threat, or what is ticked. */
export function DecideButtons() {
  const workspace = useWorkspace()
  return (
    <>
      <Button size="small" variant="primary" onPress={() => addToRegister(workspace)}>
        Add to register
      </Button>
      <Button size="small" onPress={() => ask(workspace, 'dismiss')}>
        Dismiss…
      </Button>
    </>
  )
}

const hints = [
  ['J', 'K', 'move'],
  ['A', 'add'],
  ['⇧A', 'decide'],
  ['D', 'dismiss'],
  ['W', 'why'],
  ['X', 'tick'],
  ['Z', 'undo'],
  ['?', 'all keys'],
] as const

function KeyHints() {
  const areOn = useViewState(singleKeys, (keys) => keys.areOn)
  if (!areOn) return null
  return (
    <p className={styles.foot} data-hints>
      {hints.map((hint) => (
        <span key={hint.at(-1)}>
          {hint.slice(0, -1).map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {hint.at(-1)}
        </span>
      ))}
    </p>
  )
}
