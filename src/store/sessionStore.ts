import { createStore } from 'zustand/vanilla'
import type { DiagramId } from '@/model/id'
import type { Band } from '@/model/riskScale'
import { type Picked, subjectKey } from '@/model/subject'
import type { Level } from '@/model/text'
import type { RiskView } from '@/risk/rating'
import type { Lens } from './lens'
import type { ShownWay } from './shownWay'

/** Which threats the list shows and the canvas keeps bright. Empty lists mean: all. */
export interface ThreatFilter {
  /** Cells of the matrix. */
  readonly cells: readonly { readonly likelihood: Level; readonly impact: Level }[]
  readonly bands: readonly Band[]
  /** Only what is about the selected records. */
  readonly onlySelected: boolean
  /** Only the open ones that nobody has rated, or that wait for a decision. */
  readonly only: 'unrated' | 'undecided' | null
  readonly text: string
}

export const noFilter: ThreatFilter = {
  cells: [],
  bands: [],
  onlySelected: false,
  only: null,
  text: '',
}

/** What stands in the panel on the right of the canvas. */
export type SidePanel = 'inspector' | 'threats' | 'questions' | 'matrix' | 'ways' | 'next'

/** The canvas and the outline show the same model; names are typed in the one that a person works in. */
export type Twin = 'canvas' | 'outline'

/** Where the outline stands on a wide screen: nowhere, below the canvas, or in its place. */
export type OutlinePlace = 'none' | 'below' | 'alone'

/** Where a person is and what they have picked. Not saved with the model, and not undone. */
export interface SessionState {
  readonly diagram: DiagramId
  /** Elements, flows, boundaries and notes; nothing selected means the model itself. */
  readonly selection: readonly Picked[]
  /** The record whose name, or the note whose text, is being typed: on the canvas or in the outline. */
  readonly renaming: Picked | null
  readonly twin: Twin
  readonly outline: OutlinePlace
  readonly filter: ThreatFilter
  readonly riskView: RiskView
  /** Null: the risk as it is. */
  readonly lens: Lens | null
  /** The way in that is shown on the canvas. */
  readonly shownWay: ShownWay | null
  /** The threat that is opened in the list. */
  readonly openThreat: string | null
  readonly sidePanel: SidePanel
  /** Whether the model says something else than the last signed review did, as far as that is known. */
  readonly isChangedSinceSigned: boolean
  /** How often a panel has asked for the canvas to come forward, where the two take turns. */
  readonly canvasAsked: number
  /** How often a key or a command has asked for the side panel to come forward, where it may be hidden. */
  readonly panelAsked: number
  readonly select: (selection: readonly Picked[]) => void
  readonly startRenaming: (subject: Picked | null) => void
  readonly workIn: (twin: Twin) => void
  readonly placeOutline: (outline: OutlinePlace) => void
  readonly showDiagram: (diagram: DiagramId) => void
  readonly setFilter: (change: Partial<ThreatFilter>) => void
  readonly showRiskView: (view: RiskView) => void
  readonly lookThrough: (lens: Lens | null) => void
  readonly showWay: (way: ShownWay | null) => void
  readonly openThreatOf: (id: string | null) => void
  readonly showPanel: (panel: SidePanel) => void
  readonly bringPanel: (panel: SidePanel) => void
  readonly showCanvas: () => void
  readonly tellChanged: (isChangedSinceSigned: boolean) => void
}

export type SessionStore = ReturnType<typeof createSessionStore>

export const createSessionStore = (diagram: DiagramId) =>
  createStore<SessionState>()((set, get) => ({
    diagram,
    selection: [],
    renaming: null,
    twin: 'canvas',
    outline: 'none',
    filter: noFilter,
    riskView: 'residual',
    lens: null,
    shownWay: null,
    openThreat: null,
    sidePanel: 'inspector',
    isChangedSinceSigned: false,
    canvasAsked: 0,
    panelAsked: 0,
    select: (selection) =>
      set((state) => (isSameSelection(state.selection, selection) ? {} : { selection })),
    startRenaming: (renaming) => set({ renaming }),
    workIn: (twin) => set((state) => (state.twin === twin ? state : { twin })),
    // Whoever opens the outline goes on in it, and on the canvas when it is closed.
    placeOutline: (outline) => set({ outline, twin: outline === 'none' ? 'canvas' : 'outline' }),
    showDiagram: (next) => set({ diagram: next, selection: [], renaming: null }),
    setFilter: (change) => set(({ filter }) => ({ filter: { ...filter, ...change } })),
    showRiskView: (riskView) => set({ riskView }),
    lookThrough: (lens) => set({ lens }),
    showWay: (shownWay) => set({ shownWay }),
    openThreatOf: (openThreat) => set({ openThreat }),
    // The way is shown on the canvas as long as the ways stand beside it.
    showPanel: (sidePanel) =>
      set(sidePanel === 'ways' ? { sidePanel } : { sidePanel, shownWay: null }),
    bringPanel: (panel) => {
      get().showPanel(panel)
      set(({ panelAsked }) => ({ panelAsked: panelAsked + 1 }))
    },
    tellChanged: (isChangedSinceSigned) => set({ isChangedSinceSigned }),
    showCanvas: () => set(({ canvasAsked }) => ({ canvasAsked: canvasAsked + 1 })),
  }))

/** What is being typed in one of the twins; notes are only on the canvas. */
export const renamingIn =
  (twin: Twin) =>
  ({ renaming, twin: current }: SessionState): Picked | null =>
    twin === (renaming?.type === 'note' ? 'canvas' : current) ? renaming : null

function isSameSelection(one: readonly Picked[], other: readonly Picked[]): boolean {
  if (one.length !== other.length) return false
  const keys = new Set(one.map(subjectKey))
  return other.every((subject) => keys.has(subjectKey(subject)))
}
