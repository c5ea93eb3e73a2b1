import type { Workspace } from '@/store/workspace'
import { type Picked, subjectKey } from '@/model/subject'
import type { ColumnId } from './columns'
import type { OutlineRow } from './outlineRows'
import { outlineOf } from './outlineStore'

export interface Held {
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

interface Going {
  readonly held: Held
  readonly column?: ColumnId | null
  /** Whether a key is held down, so that one goes on before anything could be done here. */
  readonly isPassing?: boolean
}

/**
 * Goes to a row, or to a cell of it, and selects it; with Shift everything between it and where one was
 * before, with Ctrl or ⌘ nothing changes about the selection.
 */
export function goToRow(
  workspace: Workspace,
  rows: readonly OutlineRow[],
  row: OutlineRow,
  { held, column = null, isPassing = false }: Going,
): void {
  const outline = outlineOf(workspace)
  const { anchor, at } = outline.getState()
  outline.setState({ at: row.key, column })
  if (held.shiftKey) {
    const start = anchor ?? at ?? row.key
    outline.setState({ anchor: start })
    choose(workspace, between(rows, start, row.key))
    return
  }
  outline.setState({ anchor: row.key })
  if (held.ctrlKey || held.metaKey) return
  if (!isPassing) choose(workspace, [row.subject])
  finishLater(workspace, () => {
    if (isPassing) choose(workspace, [row.subject])
    // A canvas that is covered is not worth the work.
    if (workspace.session.getState().outline === 'below') {
      workspace.canvas.current?.reveal(row.subject)
    }
  })
}

/** Adds a row to the selection, or takes it out. */
export function toggleRow(workspace: Workspace, row: OutlineRow): void {
  const { selection } = workspace.session.getState()
  const others = selection.filter((subject) => subjectKey(subject) !== row.key)
  const isIn = others.length < selection.length
  outlineOf(workspace).setState({ at: row.key, anchor: row.key, column: null })
  choose(workspace, isIn ? others : [...others, row.subject])
}

/** Selects records and remembers that it was done here. */
export function choose(workspace: Workspace, chosen: readonly Picked[]): void {
  forgetMove(workspace)
  outlineOf(workspace).setState({ chosen })
  workspace.session.getState().select(chosen)
}

function between(rows: readonly OutlineRow[], one: string, other: string): readonly Picked[] {
  const ends = [one, other].map((key) => rows.findIndex((row) => row.key === key))
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  return rows.slice(Math.max(0, first), last + 1).map(({ subject }) => subject)
}

/** Folds what is in a row, or shows it. */
export function setOpen(workspace: Workspace, keys: readonly string[], isOpen: boolean): void {
  outlineOf(workspace).setState(({ closed }) => {
    const next = new Set(closed)
    for (const key of keys) {
      if (isOpen) next.delete(key)
      else next.add(key)
    }
    return { closed: next }
  })
}

/** How long one has to stay on a row before what is slow about going there is done, in milliseconds. */
const STAY = 120

interface Waiting {
  readonly timer: ReturnType<typeof setTimeout>
  readonly finish: () => void
}

const waiting = new WeakMap<Workspace, Waiting>()

function finishLater(workspace: Workspace, finish: () => void): void {
  clearTimeout(waiting.get(workspace)?.timer)
  const timer = setTimeout(() => finishMove(workspace), STAY)
  waiting.set(workspace, { timer, finish })
}

/** Does at once what waits for the keys to come to rest, so that what is done next is done to this row. */
export function finishMove(workspace: Workspace): void {
  const move = waiting.get(workspace)
  if (!move) return
  clearTimeout(move.timer)
  waiting.delete(workspace)
  move.finish()
}

function forgetMove(workspace: Workspace): void {
  clearTimeout(waiting.get(workspace)?.timer)
  waiting.delete(workspace)
}
