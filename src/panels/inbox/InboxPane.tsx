import type { KeyboardEvent } from 'react'
import { useAnalysis, useWorkspace } from '@/store/workspace'
import { ResponseForm } from '../threats/ResponseForm'
import { inboxOf } from './inboxState'
import { goTo } from './movingOn'
import { useInboxState } from './useInbox'
import styles from './inbox.module.css'

/** Threats that are named before the rest is counted. */
const mostNamed = 4

/** The form at the foot of the panel, for what was chosen: one threat, or many with one reason. */
export function InboxPane() {
  const workspace = useWorkspace()
  const asking = useInboxState((inbox) => inbox.asking)
  const threats = useAnalysis((analysis) => analysis?.threats)
  if (!asking || !threats) return null
  const ids = new Set(asking.threats)
  const chosen = threats.filter(({ id }) => ids.has(id))
  if (chosen.length === 0) return null
  const close = () => {
    inboxOf(workspace).setState({ asking: null })
    goTo(workspace, inboxOf(workspace).getState().current)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    close()
  }
  const [only] = chosen
  const verb = asking.response === 'dismiss' ? 'Dismiss' : 'Decide'
  const title =
    chosen.length === 1
      ? `${verb}: ${only?.title || 'a threat without a title'}`
      : `${verb} ${chosen.length} threats together`
  return (
    // Escape leaves the form from whatever field has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={styles.pane} aria-label={title} onKeyDown={onKeyDown}>
      <h2 className={styles.paneTitle}>{title}</h2>
      {chosen.length > 1 && (
        <ul className={styles.named}>
          {chosen.slice(0, mostNamed).map(({ id, title: named }) => (
            <li key={id}>{named}</li>
          ))}
          {chosen.length > mostNamed && <li>and {chosen.length - mostNamed} more</li>}
        </ul>
      )}
      <ResponseForm
        key={[asking.response, ...asking.threats].join()}
        threats={chosen}
        first={asking.response}
        onDone={close}
      />
    </section>
  )
}
