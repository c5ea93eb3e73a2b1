import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { useShallow } from 'zustand/react/shallow'
import type { Model } from '@/model/model'
import type { Point } from '@/model/diagram'
import type { Picked } from '@/model/subject'
import type { Badge } from '@/review/badges'
import {
  type Analysis,
  type AnalysisState,
  type AnalysisStore,
  badgesIn,
  type Lensed,
  shownIn,
} from './analysisStore'
import type { Command } from './command'
import type { Place } from './place'
import type { DocumentState, DocumentStore } from './documentStore'
import type { SessionState, SessionStore } from './sessionStore'

/** What the canvas can be asked to do by commands and panels. */
export interface Canvas {
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly zoomTo: (zoom: number) => void
  /** Returns the way back to what was seen before, which does nothing once the view has been moved. */
  readonly fit: (subjects?: readonly Picked[]) => () => void
  /** Brings a record or a note into view and gives it the focus. */
  readonly reveal: (subject: Picked) => void
  /** The middle of what is in view, in diagram pixels. */
  readonly centre: () => Point
  readonly focus: () => void
}

/** Everything that belongs to one open model. */
export interface Workspace {
  readonly document: DocumentStore
  readonly session: SessionStore
  readonly analysis: AnalysisStore
  /** Empty until they have come, soon after the drawing: nothing on it waits for them. */
  readonly commands: StoreApi<readonly Command[]>
  /** Null while the canvas is not on screen. */
  readonly canvas: { current: Canvas | null }
  /** Goes to a place of this model; the query narrows a page, as `band=high`. */
  readonly go: (place: Place, query?: string) => void
  /** The same, but the back button passes over where one is now: while somebody types or tries things. */
  readonly goInstead: (place: Place, query?: string) => void
  /**
   * Shows a message in passing and reads it out; may offer to take back what it tells of. Returns the way
   * to take the message off.
   */
  readonly tell: (message: string, action?: { label: string; run: () => void }) => () => void
  /** Only reads a message out: for what the eye has seen anyway. */
  readonly announce: (message: string) => void
}

export const WorkspaceContext = createContext<Workspace | null>(null)

/** The open model. Throws outside of one, which only a mistake in the code can do. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('There is no open model around this component.')
  return workspace
}

/** A part of the model; the component is drawn anew only when that part changes. */
export function useModel<Part>(select: (model: Model) => Part): Part {
  return useStore(useWorkspace().document, (state) => select(state.model))
}

/**
 * Parts of the model as a list that is gathered anew on every change; the component is drawn anew only
 * when one of the parts is another.
 */
export function useModelParts<Part>(select: (model: Model) => readonly Part[]): readonly Part[] {
  const parts = useShallow(({ model }: DocumentState) => select(model))
  return useStore(useWorkspace().document, parts)
}

/** A part of the session. */
export function useSession<Part>(select: (session: SessionState) => Part): Part {
  return useStore(useWorkspace().session, select)
}

/** A part of what the rules found; called with null until they have run. */
export function useAnalysis<Part>(select: (analysis: AnalysisState['analysis']) => Part): Part {
  return useStore(useWorkspace().analysis, (state) => select(state.analysis))
}

/** The same as the lens shows it: with the levels that one actor sees, where one looks through its eyes. */
export function useShown<Part>(select: (analysis: Analysis | null) => Part): Part {
  return useStore(useWorkspace().analysis, (state) => select(shownIn(state)))
}

/** A part of what the lens shows beside what is so; called with null while it shows nothing. */
export function useLensed<Part>(select: (lensed: Lensed | null) => Part): Part {
  return useStore(useWorkspace().analysis, ({ lensed }) => select(lensed))
}

/** What is open at a record, by its `subjectKey`, as the lens shows it if there is one. */
export function useBadge(key: string): Badge | undefined {
  return useStore(useWorkspace().analysis, (state) => badgesIn(state)?.get(key))
}

/** Whether the rules could not be loaded, so that nothing will be found. */
export function useHaveRulesFailed(): boolean {
  return useStore(useWorkspace().analysis, ({ hasFailed }) => hasFailed)
}

/** Everything that a person can do. */
export function useCommands(): readonly Command[] {
  return useStore(useWorkspace().commands)
}

/** The one door for changes to the model. */
export function useEdit() {
  return useWorkspace().document.getState().edit
}
