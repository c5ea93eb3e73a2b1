import { createViewState, type ViewState } from '@/store/viewState'
import type { Workspace } from '@/store/workspace'
import type { Response } from '@/model/decision'
import type { Step } from '@/store/documentStore'
import { type Grouping, rememberedGrouping } from './grouping'
import type * as Actions from './inboxActions'

/** The parts of the panel of threats. */
export type InboxTab = 'inbox' | 'decided' | 'others'

/** What the form at the foot of the panel asks about. */
export interface Asking {
  /** The threats that are decided together. */
  readonly threats: readonly string[]
  /** What stands in the form at first. */
  readonly response: Response
}

/** Where a person is in the inbox. */
export interface InboxState {
  /** What can be done in it, as long as it is on the screen; the keys of the drawing need not wait for that. */
  readonly actions: typeof Actions | null
  /** When the key to the inbox was pressed elsewhere, by the clock of the page; null once it is shown. */
  readonly awaitedSince: number | null
  readonly tab: InboxTab
  readonly grouping: Grouping
  /** The groups that were folded. */
  readonly folded: ReadonlySet<string>
  /** The threats that were ticked, to be decided together. */
  readonly ticked: ReadonlySet<string>
  /** The line that the keys are at; null before the first. */
  readonly current: string | null
  /** When the keys asked for the focus on that line, by the clock of the page; null once it is there. */
  readonly focusAsked: number | null
  /** The threat of which somebody asked just now why it is there. */
  readonly whyOf: string | null
  readonly asking: Asking | null
  /** The last step that decided something, and what, to go back there when it is undone. */
  readonly last: { readonly step: Step; readonly threat: string; readonly wasOpen: boolean } | null
}

const states = new WeakMap<Workspace, ViewState<InboxState>>()

/** The inbox of an open model. */
export function inboxOf(workspace: Workspace): ViewState<InboxState> {
  const known = states.get(workspace)
  if (known) return known
  const state = createViewState<InboxState>({
    actions: null,
    awaitedSince: null,
    tab: 'inbox',
    grouping: rememberedGrouping(),
    folded: new Set(),
    ticked: new Set(),
    current: null,
    focusAsked: null,
    whyOf: null,
    asking: null,
    last: null,
  })
  states.set(workspace, state)
  return state
}
