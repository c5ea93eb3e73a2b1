import type { Step } from '@/store/documentStore'
import type { Workspace } from '@/store/workspace'
import { nextLeft } from './inboxLines'
import { inboxNow } from './inboxNow'
import { inboxOf } from './inboxState'

/** Goes on from threats that are being decided to the next one: opens it where one was open. */
export function moveOn(workspace: Workspace, decided: ReadonlySet<string>): void {
  const inbox = inboxOf(workspace)
  if (!inbox.getState().actions) return
  const { openThreat, openThreatOf } = workspace.session.getState()
  const next = nextLeft(inboxNow(workspace).order, decided)
  inbox.setState(({ ticked }) => ({
    asking: null,
    ticked: new Set([...ticked].filter((id) => !decided.has(id))),
  }))
  if (openThreat !== null) openThreatOf(next?.id ?? null)
  goTo(workspace, next?.id ?? null)
  if (!next) workspace.announce('Nothing is left to decide here.')
}

/** Brings the keys to a line of the inbox. */
export function goTo(workspace: Workspace, line: string | null): void {
  inboxOf(workspace).setState({ current: line, focusAsked: performance.now() })
}

/** Remembers the step that decided something, so that undoing it leads back there. */
export function noteStep(workspace: Workspace, step: Step, threat: string): void {
  const wasOpen = workspace.session.getState().openThreat !== null
  inboxOf(workspace).setState({ last: { step, threat, wasOpen } })
}

/** Leads back to the threat whose decision was undone, by whatever key or button. Returns the way to stop it. */
export function goBackWhenUndone(workspace: Workspace): () => void {
  return workspace.document.subscribe(({ past }, before) => {
    const { last } = inboxOf(workspace).getState()
    if (!last || before.past.at(-1) !== last.step || past.length >= before.past.length) return
    inboxOf(workspace).setState({ last: null, tab: 'inbox' })
    if (last.wasOpen) workspace.session.getState().openThreatOf(last.threat)
    if (isElsewhere()) inboxOf(workspace).setState({ current: last.threat })
    else goTo(workspace, last.threat)
  })
}

/** Whoever undoes from another part of the page keeps the focus there; a message that goes has none to keep. */
function isElsewhere(): boolean {
  const { activeElement } = document
  if (activeElement === null || activeElement === document.body) return false
  return activeElement.closest('[data-keys="inbox"], output') === null
}
