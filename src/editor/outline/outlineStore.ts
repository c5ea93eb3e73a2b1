import type { Picked } from '@/model/subject'
import { createViewState, useViewState, type ViewState } from '@/store/viewState'
import { useWorkspace, type Workspace } from '@/store/workspace'
import type { ColumnId } from './columns'

/** Where a person is in the outline, and what of it is shown. It lasts as long as the model is open. */
export interface OutlineState {
  /** The keys of what is folded. */
  readonly closed: ReadonlySet<string>
  /** What is typed to find rows by. */
  readonly sought: string
  /** The key of the row that the keyboard is at. */
  readonly at: string | null
  /** The cell of it; null for the row as a whole. */
  readonly column: ColumnId | null
  /** The row from which a selection is extended. */
  readonly anchor: string | null
  /** What was selected last in the outline itself. */
  readonly chosen: readonly Picked[] | null
}

const initial: OutlineState = {
  closed: new Set(),
  sought: '',
  at: null,
  column: null,
  anchor: null,
  chosen: null,
}

const stores = new WeakMap<Workspace, ViewState<OutlineState>>()

/** The state of the outline of a workspace: one for each, whether it is on screen or not. */
export function outlineOf(workspace: Workspace): ViewState<OutlineState> {
  const known = stores.get(workspace)
  if (known) return known
  const store = createViewState(initial)
  stores.set(workspace, store)
  return store
}

/** A part of the state of the outline. */
export function useOutline<Part>(select: (state: OutlineState) => Part): Part {
  return useViewState(outlineOf(useWorkspace()), select)
}
