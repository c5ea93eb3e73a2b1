import { useEffect } from 'react'
import type { Command } from '@/store/command'
import { isSingleKey, singleKeys } from '@/store/singleKeys'
import type { Workspace } from '@/store/workspace'
import { dialogs } from './dialogs'
import { isApple, matches } from './shortcut'
import { typedOn } from './typeAhead'

/** Runs the command whose shortcut is pressed, wherever the focus is, except while text is typed. */
export function useShortcuts(workspace: Workspace): void {
  useEffect(() => {
    const apple = isApple(navigator.platform)
    let early: KeyboardEvent[] = []
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      if (workspace.commands.getState().length > 0) act(event)
      else if (!isHeldOnly(event)) early.push(event)
    }
    const act = (event: KeyboardEvent): boolean => {
      const command = commandFor(workspace, event, apple)
      if (!command || !isMeant(command, event, workspace) || isOverlaid()) return false
      event.preventDefault()
      if (!event.repeat || !command.isOnce) void command.run(workspace)
      return true
    }
    // Of what is pressed before the commands have come, the first that means something is done when
    // they are there; but what follows it may be meant for what it opens, as letters for the palette.
    const stop = workspace.commands.subscribe(() => {
      const pressed = early
      early = []
      const rest = pressed.slice(pressed.findIndex(act) + 1)
      if (dialogs.getState().open !== 'palette') return
      dialogs.setState({ sought: rest.reduce(typedOn, '') })
    })
    addEventListener('keydown', onKeyDown)
    return () => {
      stop()
      removeEventListener('keydown', onKeyDown)
    }
  }, [workspace])
}

/** Shift and its like come before the key that they are held for. */
function isHeldOnly({ key }: KeyboardEvent): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta'].includes(key)
}

function commandFor(
  workspace: Workspace,
  keys: KeyboardEvent,
  apple: boolean,
): Command | undefined {
  const { areOn } = singleKeys.getState()
  const isMatched = (shortcut: string) =>
    (areOn || !isSingleKey(shortcut)) && matches(shortcut, keys, apple)
  return workspace.commands
    .getState()
    .find(
      ({ shortcuts, isEnabled, keysWithin }) =>
        shortcuts.some(isMatched) && isEnabled(workspace) && isWithin(keys, keysWithin),
    )
}

/** Whether the focus is where the keys of a command are meant; one without a place is meant anywhere. */
function isWithin({ target }: KeyboardEvent, place: string | undefined): boolean {
  return place === undefined || (target instanceof Element && target.closest(place) !== null)
}

/**
 * Keys without Ctrl or ⌘ that change the drawing are meant only where the drawing has the focus: who
 * presses Delete on a button of a panel does not mean what is selected on the canvas. Where no canvas
 * is on the screen, nothing on it changes unseen.
 */
function isMeant(command: Command, event: KeyboardEvent, { canvas }: Workspace): boolean {
  if (isTyping(event)) return worksWhileTyping(command)
  if (!canvas.current && changesTheDrawing(command)) return isHistory(command)
  if (event.ctrlKey || event.metaKey || event.altKey || !changesTheDrawing(command)) return true
  const { target } = event
  return !(target instanceof HTMLElement) || target === document.body || isOnDrawing(target)
}

function changesTheDrawing({ group }: Command): boolean {
  return !['File', 'View', 'Help', 'Threats'].includes(group)
}

/** What can be taken back, on pages without a canvas too. */
const isHistory = ({ id }: Command) => id === 'edit.undo' || id === 'edit.redo'

/** The canvas, or its twin, the outline. */
const isOnDrawing = (target: HTMLElement) =>
  target.closest('[role="application"], [role="treegrid"]') !== null

/** A text field has its own meaning for nearly every key. */
function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  if (target instanceof HTMLSelectElement) return true
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)
  )
}

function worksWhileTyping({ group, id }: Command): boolean {
  return group === 'File' || id === 'help.palette' || id === 'view.find'
}

/** While a dialog or a menu is open, keys belong to it. */
function isOverlaid(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null
}
