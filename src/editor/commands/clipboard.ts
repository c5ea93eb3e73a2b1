import { counted } from '@/model/counted'
import type { Point } from '@/model/diagram'
import { Fragment, fragmentOf, pasteFragment } from '@/model/fragment'
import type { Picked } from '@/model/subject'
import { newId } from '@/store/newId'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { lastPointer } from '../canvas/lastPointer'
import { subjectOfKey } from '../canvas/subjectOfKey'
import { withContents } from '../drawing/containers'
import { growAround } from '../drawing/growAround'
import { boxAroundFragment, type CopyPlace, openGround } from '../drawing/openGround'
import { selectCopies } from '../drawing/selectCopies'
import { centreOf } from '../geometry/box'
import { snapped } from '../geometry/freeSpot'

/** How far a copy lies from its original, in pixels. */
const ASIDE = { x: 32, y: 32 }

/** The selection as text for the clipboard; null when there is nothing in it that can be copied. */
export function copiedText(workspace: Workspace): string | null {
  const fragment = selectedFragment(workspace)
  return fragment ? JSON.stringify(fragment) : null
}

/** What is selected, and what is in the selected boundaries. */
function selectedFragment(workspace: Workspace): Fragment | null {
  const { document, session } = workspace
  const { model } = document.getState()
  const { diagram, selection } = session.getState()
  const subjects = [
    ...withContents(model, selection, canvasOf(workspace).getState().boxes),
  ].flatMap((key) => subjectOfKey(key) ?? [])
  const fragment = fragmentOf(model, diagram, subjects)
  return isEmpty(fragment) ? null : fragment
}

const isEmpty = ({ elements, boundaries, notes }: Fragment): boolean =>
  elements.length + boundaries.length + notes.length === 0

/** Draws a copy of the selection beside it, and selects the copy. */
export function duplicate(workspace: Workspace): void {
  const fragment = selectedFragment(workspace)
  if (fragment)
    paste(workspace, fragment, groundFor(workspace, fragment) ?? { by: ASIDE }, 'Duplicate')
}

/** Takes in what is on the clipboard, at the pointer if it is over the canvas; says so when it is not ours. */
export function pasteText(workspace: Workspace, text: string): void {
  const fragment = parsedFragment(text)
  if (!fragment) {
    workspace.tell(
      'The clipboard holds no part of a model. Copy elements in Corral, then paste them here.',
    )
    return
  }
  const place = groundFor(workspace, fragment) ?? { by: shiftFor(workspace, fragment) }
  paste(workspace, fragment, place, 'Paste')
}

function parsedFragment(text: string): Fragment | null {
  try {
    const parsed = Fragment.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    // It is not JSON, so it is not ours.
    return null
  }
}

/** To the pointer, else to the middle of the view; a little aside where the original is. */
function shiftFor(workspace: Workspace, fragment: Fragment): Point {
  const around = boxAroundFragment(fragment)
  const to = lastPointer(workspace) ?? workspace.canvas.current?.centre()
  if (!around || !to) return ASIDE
  const from = centreOf(around)
  const by = { x: snapped(to.x - from.x), y: snapped(to.y - from.y) }
  return by.x === 0 && by.y === 0 ? ASIDE : by
}

/** In the outline nobody sees a place, so copies go to open ground. */
function groundFor(workspace: Workspace, fragment: Fragment): CopyPlace | null {
  return workspace.session.getState().twin === 'outline' ? openGround(workspace, fragment) : null
}

function paste(
  workspace: Workspace,
  fragment: Fragment,
  { by, room }: CopyPlace,
  label: string,
): void {
  const { document, session } = workspace
  const { diagram } = session.getState()
  let copies: readonly Picked[] = []
  document.getState().edit(label, (model) => {
    const pasted = pasteFragment(model, fragment, { diagram, by, makeId: () => newId<string>() })
    copies = pasted.subjects
    return room ? growAround(pasted.model, diagram, room.home, room.box) : pasted.model
  })
  selectCopies(workspace, copies)
  // It can be seen, and is only said.
  workspace.announce(counted(copies.length, 'record added', 'records added'))
}

/** What was copied last, for browsers that do not let the clipboard be read. */
let lastCopied: string | null = null

/** Puts the selection on the clipboard of the system. */
export async function copySelected(workspace: Workspace): Promise<void> {
  const text = copiedText(workspace)
  if (!text) return
  lastCopied = text
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    workspace.tell('This browser keeps the clipboard closed. Pasting works in this window only.')
  }
}

/** Reads the clipboard of the system and takes in what is there. */
export async function pasteFromClipboard(workspace: Workspace): Promise<void> {
  try {
    pasteText(workspace, await navigator.clipboard.readText())
  } catch {
    if (lastCopied) pasteText(workspace, lastCopied)
    else workspace.tell('This browser keeps the clipboard closed. Press the keys for pasting.')
  }
}
