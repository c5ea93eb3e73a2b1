import type { Node } from '@xyflow/react'
import type { Box, Point, Side } from '@/model/diagram'
import type { BoundaryId, ElementId, FlowId } from '@/model/id'
import { createViewState, useViewState, type ViewState } from '@/store/viewState'
import { useWorkspace, type Workspace } from '@/store/workspace'
import type { Gap } from '../geometry/evenGaps'
import type { FlowIndex } from '../geometry/flowIndex'
import { blank, type Drawing } from '../geometry/flowLines'
import type { Grounded } from '../geometry/ground'
import type { LabelPlace } from '../geometry/labelPlacement'
import type { Tab } from './ground'
import type { LabelForm } from './labelForms'
import type { DrawnSubject } from './subjectOfKey'

/** A shape on the canvas. React Flow knows where it is; the model knows what it is. */
export type CanvasNode = Node<{ readonly subject: DrawnSubject; readonly isLocked: boolean }>

/** A flow that is being drawn, or one whose end is being moved: by the pointer, or by the keys. */
export interface Connecting {
  /** The element at the end that stays. */
  readonly from: ElementId
  /** The side that it was pulled from; null where nothing was said about it. */
  readonly fromSide: Side | null
  readonly to: ElementId | null
  /** The side whose dot the pointer is on. */
  readonly toSide: Side | null
  /** Where the pointer is; null while the keys choose. */
  readonly pointer: Point | null
  /** Whether it is the start of the flow that is moved. */
  readonly isReversed: boolean
  /** The flow whose end is moved; null for a new one. */
  readonly flow: FlowId | null
}

/** A flow whose other end is new: let go on open ground, or asked for on a side of an element. */
export interface Growing {
  readonly from: ElementId
  readonly fromSide: Side | null
  /** The side of what is new; null where nothing was said about it. */
  readonly toSide: Side | null
  /** Whether what is new comes after the element, or before it. */
  readonly way: 'after' | 'before'
  /** On the diagram. */
  readonly at: Point
  /** In the window. */
  readonly x: number
  readonly y: number
}

/**
 * What the next tap or click on the canvas does with the selection: leads a flow there, moves it or its
 * lower right corner there, leads an end of a flow there, bends it there, or selects what is there too.
 */
export type Tapping = 'connect' | 'move' | 'resize' | 'from' | 'to' | 'bend' | 'several'

/** What is looked for on the diagram. */
export interface Finding {
  readonly text: string
  /** Which of what was found is shown. */
  readonly at: number
  /** How often it was asked for while it was open. */
  readonly asked: number
}

/** A question that the canvas or the outline asks in passing. */
export type CanvasDialog =
  | 'connectTo'
  | 'moveInto'
  | 'wrap'
  | 'insert'
  | 'addHere'
  | 'kind'
  | 'protocol'
  | 'flowFrom'
  | 'flowTo'
  | 'goToDiagram'
  | 'nameDiagram'
  | 'showHere'
  | 'showElsewhere'
  | 'detail'
  | 'actorStart'

/** Where the context menu was opened, in pixels of the window. */
export interface MenuPlace extends Point {
  /** Where on the diagram that is, if the pointer opened it on open ground. */
  readonly ground: Point | null
}

export interface CanvasState extends Drawing {
  /** Boundaries from the outside in, then elements. */
  readonly nodes: readonly CanvasNode[]
  /** The live boxes of what is drawn, by `subjectKey`, also while something is moved. */
  readonly boxes: ReadonlyMap<string, Box>
  readonly flowIndex: FlowIndex
  /** Where the names of boundaries stand. */
  readonly tabs: ReadonlyMap<BoundaryId, Tab>
  readonly labels: ReadonlyMap<FlowId, LabelPlace<LabelForm>>
  /** What was moved since all lines were last drawn around it. */
  readonly unsettled: ReadonlySet<Grounded>
  /** The keys of what is selected. */
  readonly selected: ReadonlySet<string>
  /** The key of the record that the keyboard is at. */
  readonly focus: string | null
  /** What stays bright while the rest steps back; null when nothing does. */
  readonly bright: ReadonlySet<string> | null
  /** Flows that touch the selection. */
  readonly near: ReadonlySet<string>
  readonly connecting: Connecting | null
  /** The handle of a bend that was chosen, by its place among those of its flow. */
  readonly bending: { readonly flow: FlowId; readonly at: number } | null
  readonly growing: Growing | null
  readonly finding: Finding | null
  readonly tapping: Tapping | null
  /** Whether the canvas was last touched by a finger. */
  readonly isTouched: boolean
  readonly marquee: Box | null
  /** The boundary that what is being moved would be put into; null for none. */
  readonly dropTarget: BoundaryId | null
  /** The flow that is led over what is being moved when it is let go now; null for none. */
  readonly splitTarget: FlowId | null
  /** The lines that what is being moved is aligned with. */
  readonly guides: readonly Guide[]
  /** The even gaps that what is being moved stands in. */
  readonly gaps: readonly Gap[]
  /** Where the originals stay while copies of them are dragged. */
  readonly ghosts: readonly Box[]
  /** Whether something is being moved or resized by the pointer. */
  readonly isDragging: boolean
  /** Whether what changes its place just now goes there in one soft move. */
  readonly isSettling: boolean
  /** Gives up the layout that is being worked out; null while none is. */
  readonly stopTidying: (() => void) | null
  /** The keys of all that is being moved by the pointer. */
  readonly moved: ReadonlySet<string>
  /** Whether the keys move what is selected instead of the focus. */
  readonly isMoving: boolean
  /** Whether Space is held, so that the pointer pans. */
  readonly isPanning: boolean
  /** Whether the view is so far away that only names can be read, and those have to be larger. */
  readonly isMid: boolean
  /** Whether so much is in view that only the outlines are drawn. */
  readonly isFar: boolean
  /** What the picture of the overview leaves out. */
  readonly leftOut: ReadonlySet<string>
  /** Whether pictures of the overview cannot be had here. */
  readonly hasNoOverview: boolean
  readonly dialog: CanvasDialog | null
  /** Where on the diagram the pointer asked for something new; null when it did not. */
  readonly newAt: Point | null
  readonly menu: MenuPlace | null
  readonly showsMinimap: boolean
  readonly snaps: boolean
}

/** A line across the diagram, at an x or a y. */
export interface Guide {
  readonly axis: 'x' | 'y'
  readonly at: number
}

const initial: CanvasState = {
  nodes: [],
  boxes: new Map(),
  flowIndex: { flows: new Map(), at: new Map() },
  ...blank,
  tabs: new Map(),
  unsettled: new Set(),
  labels: new Map(),
  selected: new Set(),
  focus: null,
  bright: null,
  near: new Set(),
  connecting: null,
  bending: null,
  growing: null,
  finding: null,
  tapping: null,
  isTouched: false,
  marquee: null,
  dropTarget: null,
  splitTarget: null,
  guides: [],
  gaps: [],
  ghosts: [],
  isDragging: false,
  isSettling: false,
  stopTidying: null,
  moved: new Set(),
  isMoving: false,
  isPanning: false,
  isMid: false,
  isFar: false,
  leftOut: new Set(),
  hasNoOverview: false,
  dialog: null,
  newAt: null,
  menu: null,
  showsMinimap: false,
  snaps: true,
}

export type CanvasStore = ViewState<CanvasState>

const stores = new WeakMap<Workspace, CanvasStore>()

/** The state of the canvas of a workspace: one for each, whether the canvas is on screen or not. */
export function canvasOf(workspace: Workspace): CanvasStore {
  const known = stores.get(workspace)
  if (known) return known
  const store = createViewState(initial)
  stores.set(workspace, store)
  return store
}

/** A part of the state of the canvas. */
export function useCanvas<Part>(select: (state: CanvasState) => Part): Part {
  return useViewState(canvasOf(useWorkspace()), select)
}
