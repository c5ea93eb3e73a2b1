import { type FocusEvent, type KeyboardEvent, useMemo } from 'react'
import { useWorkspace, type Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { openMenuAt } from '../canvas/openMenu'
import { pick } from '../canvas/picking'
import { subjectOfKey } from '../canvas/subjectOfKey'
import { hasMovable } from '../commands/enabled'
import { nudge, steps } from '../commands/nudge'
import type { Heading } from '../geometry/neighbour'
import { aimAt, finishAiming, stopAiming } from './connectByKeys'
import { focusBesideFlow, focusNeighbour, focusOutermost } from './focus'

const arrows: { readonly [key: string]: Heading } = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
}

/** They are held while the pointer does something as well. */
const modifiers: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta'])

/** What the keys do while the canvas has the focus, apart from the shortcuts of commands. */
export function useKeyboard() {
  const workspace = useWorkspace()
  return useMemo(() => {
    const canvas = canvasOf(workspace)
    return {
      onKeyDown: (event: KeyboardEvent) => {
        if (event.target !== event.currentTarget) return
        const isNudge = isForPointed(workspace, event)
        if (!isNudge && !modifiers.has(event.key)) {
          event.currentTarget.removeAttribute('data-pointed')
        }
        // The clipboard of the system is asked by the browser, which then tells us.
        const isOurs = (event.ctrlKey || event.metaKey) && !event.shiftKey
        if (isOurs && /^[cxv]$/i.test(event.key)) event.stopPropagation()
        if (event.ctrlKey || event.metaKey || event.altKey) return
        if (act(workspace, event, isNudge)) {
          event.preventDefault()
          event.stopPropagation()
        }
      },
      onBlur: ({ target, currentTarget }: FocusEvent) => {
        if (target === currentTarget) currentTarget.removeAttribute('data-pointed')
      },
      onKeyUp: (event: KeyboardEvent) => {
        if (event.key === ' ') canvas.setState({ isPanning: false })
      },
    }
  }, [workspace])
}

/**
 * Whether an arrow moves what is selected: while the pointer is what a person works with. By keys alone
 * the arrows lead from one thing to the next, and M lets them move.
 */
function isForPointed(workspace: Workspace, { key, currentTarget }: KeyboardEvent): boolean {
  const isPointed = currentTarget instanceof HTMLElement && 'pointed' in currentTarget.dataset
  return isPointed && key in arrows && hasMovable(workspace)
}

/** Whether the key meant something. */
function act(workspace: Workspace, event: KeyboardEvent, isNudge: boolean): boolean {
  const heading = arrows[event.key]
  if (isForBends(workspace, event)) return true
  return heading
    ? go(workspace, heading, { isFar: event.shiftKey, isNudge })
    : (keys[event.key]?.(workspace, event) ?? false)
}

/** While a bend is chosen, keys are about it; what they do is fetched with the first of them. */
function isForBends(workspace: Workspace, { key, shiftKey }: KeyboardEvent): boolean {
  if (!canvasOf(workspace).getState().bending || !bendKeys.has(key)) return false
  void import('./bendByKeys').then(({ bendKey }) =>
    bendKey(workspace, key, { heading: arrows[key], isShift: shiftKey }),
  )
  return true
}

const bendKeys = new Set([...Object.keys(arrows), 'Tab', 'Delete', 'Backspace', 'Escape', 'Enter'])

export const keys: {
  readonly [key: string]: (workspace: Workspace, event: KeyboardEvent) => boolean
} = {
  Enter: confirm,
  ' ': confirm,
  Escape: leave,
  Home: (workspace) => focusOutermost(workspace, 'first'),
  End: (workspace) => focusOutermost(workspace, 'last'),
  ContextMenu: openMenuAtFocus,
  F10: (workspace, event) => event.shiftKey && openMenuAtFocus(workspace),
}

interface Arrow {
  readonly isFar: boolean
  readonly isNudge: boolean
}

function go(workspace: Workspace, heading: Heading, { isFar, isNudge }: Arrow): boolean {
  const { connecting, isMoving } = canvasOf(workspace).getState()
  if (connecting) aimAt(workspace, heading)
  else if (isMoving || isNudge) nudge(workspace, heading, isFar ? steps.large : steps.small)
  else if (!focusBesideFlow(workspace, heading)) focusNeighbour(workspace, heading)
  return true
}

/** Enter connects, or selects what has the focus; Space does the same and, held, lets the pointer pan. */
function confirm(workspace: Workspace, event: KeyboardEvent): boolean {
  const { connecting, focus } = canvasOf(workspace).getState()
  if (event.key === ' ') canvasOf(workspace).setState({ isPanning: true })
  if (event.repeat) return true
  if (connecting) return finishAiming(workspace)
  const subject = focus ? subjectOfKey(focus) : null
  if (subject) pick(workspace, subject, event)
  return true
}

function leave(workspace: Workspace): boolean {
  const canvas = canvasOf(workspace)
  const { connecting, tapping, isMoving, stopTidying } = canvas.getState()
  const { selection, select } = workspace.session.getState()
  if (connecting) return stopAiming(workspace)
  if (stopTidying) stopTidying()
  else if (tapping) canvas.setState({ tapping: null })
  else if (isMoving) canvas.setState({ isMoving: false })
  else if (selection.length > 0) select([])
  else return false
  return true
}

/** The menu opens beside the record that has the focus. */
function openMenuAtFocus(workspace: Workspace): boolean {
  const { focus } = canvasOf(workspace).getState()
  const subject = focus ? subjectOfKey(focus) : null
  const shown = focus ? document.getElementById(`canvas-${focus}`) : null
  if (!subject || !shown) return false
  pick(workspace, subject, { shiftKey: false, ctrlKey: false, metaKey: false })
  const { left, bottom } = shown.getBoundingClientRect()
  openMenuAt(workspace, { x: left + 8, y: bottom + 4 })
  return true
}
