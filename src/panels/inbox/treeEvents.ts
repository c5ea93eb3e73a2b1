import type { KeyboardEvent, MouseEvent } from 'react'
import type { Workspace } from '@/store/workspace'
import { fold, tick, tickAndMove } from './inboxActions'
import type { InboxLine } from './inboxLines'
import { inboxNow } from './inboxNow'
import { inboxOf } from './inboxState'
import { goTo } from './movingOn'
import { type TreeKey, treeKey } from './treeKeys'

/** A press on the box of a line, or with Shift, ticks it; elsewhere it opens a threat and folds a group. */
export function press(workspace: Workspace, { target, shiftKey }: MouseEvent): void {
  if (!(target instanceof Element)) return
  const id = target.closest<HTMLElement>('[data-line]')?.dataset['line']
  const line = inboxNow(workspace).lines.find((each) => each.id === id)
  if (!line) return
  inboxOf(workspace).setState({ current: line.id })
  if (shiftKey || target.closest('[data-tick]')) tick(workspace, line)
  else openLine(workspace, line)
}

/** A key on the line that has the focus. */
export function pressKey(workspace: Workspace, event: KeyboardEvent): void {
  const { lines } = inboxNow(workspace)
  const { current } = inboxOf(workspace).getState()
  const line = lines.find(({ id }) => id === current) ?? lines[0]
  const asked = line && treeKey(event, lines, line)
  if (!asked || (asked.type === 'end' && !hasToEnd(workspace))) return
  event.preventDefault()
  follow(workspace, asked, line)
}

function follow(workspace: Workspace, asked: TreeKey, line: InboxLine): void {
  switch (asked.type) {
    case 'go':
      return goTo(workspace, asked.to)
    case 'tickAndMove':
      return tickAndMove(workspace, asked.by)
    case 'fold':
      return fold(workspace, line.id, asked.isFolded)
    case 'open':
      return openLine(workspace, line)
    case 'tick':
      return tick(workspace, line)
    case 'end':
      return end(workspace)
  }
}

function openLine(workspace: Workspace, line: InboxLine): void {
  if (line.type === 'group') fold(workspace, line.id, !line.isFolded)
  else workspace.session.getState().openThreatOf(line.id)
}

function hasToEnd(workspace: Workspace): boolean {
  const { ticked, asking } = inboxOf(workspace).getState()
  return ticked.size > 0 || asking !== null
}

/** Puts the form away; once there is none, takes off the ticks. */
function end(workspace: Workspace): void {
  const inbox = inboxOf(workspace)
  inbox.setState(inbox.getState().asking ? { asking: null } : { ticked: new Set() })
}
