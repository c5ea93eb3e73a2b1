import type { Response } from '@/model/decision'
import { waitsForDecision } from '@/review/state'
import type { Threat } from '@/review/threat'
import type { Workspace } from '@/store/workspace'
import { lastDecider } from '../threats/decider'
import { keepThem, respondTo } from './deciding'
import { type InboxLine, stepFrom, threatsOn } from './inboxLines'
import { inboxNow } from './inboxNow'
import { inboxOf } from './inboxState'
import { goTo } from './movingOn'

/** Goes to the next line or the one before; with a threat opened, opens the next. */
export function move(workspace: Workspace, by: 1 | -1): void {
  const { openThreat, openThreatOf } = workspace.session.getState()
  const { lines, order } = inboxNow(workspace)
  const { current } = inboxOf(workspace).getState()
  if (openThreat !== null) {
    const next = stepFrom(order, openThreat, by)
    if (!next) return workspace.announce(by > 0 ? 'That was the last.' : 'That was the first.')
    openThreatOf(next.id)
    inboxOf(workspace).setState({ current: next.id })
    return
  }
  inboxOf(workspace).setState({ tab: 'inbox' })
  // Whoever comes from elsewhere begins where they were.
  const next =
    stepFrom(lines, current, isInList() ? by : 0) ?? lines.find((line) => line.id === current)
  if (next) goTo(workspace, next.id)
  else workspace.announce('Nothing waits for a decision.')
}

const isInList = () => Boolean(document.activeElement?.closest('[role="tree"]'))

/** The line that the keys are at; none while a threat is opened. */
function lineNow(workspace: Workspace): InboxLine | undefined {
  const { current } = inboxOf(workspace).getState()
  return inboxNow(workspace).lines.find(({ id }) => id === current)
}

/** What an action is about: the opened threat, or the ticked ones, or else what the keys are at. */
export function meant(workspace: Workspace): readonly Threat[] {
  const { openThreat } = workspace.session.getState()
  const { order } = inboxNow(workspace)
  if (openThreat !== null) {
    const threats = workspace.analysis.getState().analysis?.threats ?? []
    return threats.filter(({ id, state }) => id === openThreat && waitsForDecision(state))
  }
  const { ticked } = inboxOf(workspace).getState()
  const those = order.filter(({ id }) => ticked.has(id))
  if (those.length > 0) return those
  const line = lineNow(workspace)
  return line ? threatsOn(line) : []
}

/** Takes what is meant into the register, to be mitigated; its details can follow. */
export function addToRegister(workspace: Workspace): void {
  const threats = someMeant(workspace)
  if (!threats) return
  const at = new Date().toISOString()
  const given = { response: 'mitigate', reason: '', by: lastDecider(), at } as const
  respondTo(workspace, threats, given, null)
}

/** Lets the decisions stand of those that are meant and that came back. */
export function keepMeant(workspace: Workspace): void {
  const threats = meant(workspace).filter(({ state }) => state === 'changed')
  if (threats.length === 0) return workspace.announce('No changed decision is chosen.')
  keepThem(workspace, threats, { by: lastDecider(), at: new Date().toISOString() })
}

/** Opens the form for what is meant. */
export function ask(workspace: Workspace, response: Response): void {
  const threats = someMeant(workspace)
  if (threats)
    inboxOf(workspace).setState({ asking: { threats: threats.map(({ id }) => id), response } })
}

function someMeant(workspace: Workspace): readonly Threat[] | null {
  const threats = meant(workspace)
  if (threats.length > 0) return threats
  const isOpen = workspace.session.getState().openThreat !== null
  workspace.announce(
    isOpen ? 'This threat waits for no decision.' : 'Choose a threat first, with J.',
  )
  return null
}

/** Opens the threat that the keys are at, and shows why it is there. */
export function askWhy(workspace: Workspace): void {
  const { openThreat, openThreatOf } = workspace.session.getState()
  const line = lineNow(workspace)
  const threat = openThreat ?? (line && threatsOn(line)[0]?.id)
  if (!threat) return
  inboxOf(workspace).setState({ whyOf: threat })
  if (openThreat === null) openThreatOf(threat)
}

/** Ticks a line, or takes its tick off; of a group, all of it. */
export function tick(workspace: Workspace, line = lineNow(workspace)): void {
  if (!line) return
  const ids = threatsOn(line).map(({ id }) => id)
  const { ticked } = inboxOf(workspace).getState()
  const areAll = ids.every((id) => ticked.has(id))
  const others = [...ticked].filter((id) => !ids.includes(id))
  const next = new Set(areAll ? others : [...others, ...ids])
  inboxOf(workspace).setState({ ticked: next })
  workspace.announce(`${areAll ? 'Not ticked' : 'Ticked'}. ${next.size} ticked.`)
}

/** Ticks all that the filter lets through. */
export function tickAll(workspace: Workspace): void {
  const ticked = new Set(inboxNow(workspace).order.map(({ id }) => id))
  inboxOf(workspace).setState({ ticked })
  workspace.announce(`${ticked.size} ticked.`)
}

/** Ticks the line that the keys are at and the one where they go. */
export function tickAndMove(workspace: Workspace, by: 1 | -1): void {
  const { lines } = inboxNow(workspace)
  const line = lineNow(workspace)
  const next = line && stepFrom(lines, line.id, by)
  if (!next) return move(workspace, by)
  const ids = [line, next].flatMap(threatsOn).map(({ id }) => id)
  const ticked = new Set([...inboxOf(workspace).getState().ticked, ...ids])
  inboxOf(workspace).setState({ ticked })
  goTo(workspace, next.id)
  workspace.announce(`${ticked.size} ticked.`)
}

/** Folds a group, or unfolds it. */
export function fold(workspace: Workspace, group: string, isFolded: boolean): void {
  inboxOf(workspace).setState(({ folded }) => ({
    folded: new Set([...[...folded].filter((id) => id !== group), ...(isFolded ? [group] : [])]),
  }))
}
