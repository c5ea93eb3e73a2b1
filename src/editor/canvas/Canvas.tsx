import { ReactFlow } from '@xyflow/react'
import { type RefObject, useEffect, useRef } from 'react'
import { useSession, useWorkspace } from '@/store/workspace'
import { arriving } from '@/ui/arriving'
import { whenDrawn } from '@/ui/whenDrawn'
import { useKeyboard } from '../keyboard/useKeyboard'
import { isLarge } from '../overview/isOverview'
import { BoundaryNode } from './BoundaryNode'
import styles from './Canvas.module.css'
import { type CanvasNode, useCanvas } from './canvasStore'
import { ElementNode } from './ElementNode'
import { FlowLayer } from './FlowLayer'
import { GridDots } from './GridDots'
import { keepCanvas } from './keepCanvas'
import { lateNode } from './lateNode'
import { useCanvasHandle } from './useCanvasHandle'
import { useClipboard } from './useClipboard'
import { useDrop } from './useDrop'
import { useKnownSizes } from './useKnownSizes'
import { useNodeChanges } from './useNodeChanges'
import { usePinch } from './usePinch'
import { usePointer } from './usePointer'
import { useShownNodes } from './useShownNodes'
import { useViewMoves } from './useViewMoves'
import { ZoomBar } from './ZoomBar'
import { zooms } from './zooms'

const DiagramBar = arriving(async () => {
  await whenDrawn()
  return (await import('../diagrams/DiagramBar')).DiagramBar
})
const SelectionBar = arriving(async () => (await import('./SelectionBar')).SelectionBar)

const WayMarks = arriving(async () => (await import('../ways/WayMarks')).WayMarks)
const Minimap = arriving(async () => (await import('../overview/Minimap')).Minimap)
const Overview = arriving(async () => (await import('../overview/Overview')).Overview)

const CanvasHints = arriving(async () => {
  await whenDrawn()
  return (await import('./CanvasHints')).CanvasHints
})

const ConnectionPreview = arriving(async () => {
  await whenDrawn()
  return (await import('./ConnectionPreview')).ConnectionPreview
})
const Overlays = arriving(async () => {
  await whenDrawn()
  return (await import('./Overlays')).Overlays
})

const nodeTypes = {
  element: ElementNode,
  boundary: BoundaryNode,
  line: lateNode(async () => (await import('./LineNode')).LineNode),
  note: lateNode(async () => (await import('./NoteNode')).NoteNode),
}
const panButtons = [1]

/** The wheel pans, with Ctrl it zooms. Selecting, connecting and the keys are ours, not React Flow's. */
const settings = {
  nodeTypes,
  onlyRenderVisibleElements: true,
  minZoom: zooms.least,
  maxZoom: zooms.most,
  panOnScroll: true,
  zoomOnDoubleClick: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  nodeDragThreshold: 3,
  elevateNodesOnSelect: false,
  selectNodesOnDrag: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  attributionPosition: 'bottom-left',
} as const

const instructions =
  'Arrow keys go from element to element, brackets along flows. Enter selects, C draws a flow, Alt with Shift and an arrow adds something on that side, M moves, F2 renames, Shift+F10 opens the menu, a question mark tells all keys.'

/** The canvas: one stop for Tab, in which the arrows lead on. */
export function Canvas() {
  const workspace = useWorkspace()
  const surface = useRef<HTMLDivElement>(null)
  useEffect(() => keepCanvas(workspace), [workspace])
  useCanvasHandle(surface)
  useClipboard(surface)
  const isPanning = useCanvas((canvas) => canvas.isPanning)
  const isMid = useCanvas((canvas) => canvas.isMid)
  const isFar = useCanvas((canvas) => canvas.isFar)
  const hasBar = useCanvas(
    ({ selected, isTouched, tapping }) =>
      selected.size > 1 || tapping !== null || (isTouched && selected.size > 0),
  )
  const isSettling = useCanvas((canvas) => canvas.isSettling)
  const isNarrowed = useCanvas(({ bright }) => bright !== null)
  return (
    <div
      className={styles.canvas}
      data-panning={isPanning}
      data-narrowed={isNarrowed}
      data-mid={isMid}
      data-far={isFar}
      onFocusCapture={() => workspace.session.getState().workIn('canvas')}
      data-settling={isSettling}
    >
      <Drawing surface={surface} isPanning={isPanning} />
      <CanvasHints />
      <DiagramBar />
      <ZoomBar />
      {hasBar && <SelectionBar />}
    </div>
  )
}

interface DrawingProps {
  readonly surface: RefObject<HTMLDivElement | null>
  readonly isPanning: boolean
}

function Drawing({ surface, isPanning }: DrawingProps) {
  const nodes = useShownNodes()
  const hasOverview = useCanvas((canvas) => isLarge(canvas) && !canvas.hasNoOverview)
  const focus = useCanvas((canvas) => canvas.focus)
  const showsMinimap = useCanvas((canvas) => canvas.showsMinimap)
  const isFar = useCanvas((canvas) => canvas.isFar)
  const hasWay = useSession(({ shownWay }) => shownWay !== null)
  useKnownSizes()
  const moving = useNodeChanges()
  const onMove = useViewMoves(surface)
  return (
    <ReactFlow
      {...settings}
      {...moving}
      {...usePointer()}
      {...usePinch(zooms)}
      {...useKeyboard()}
      {...useDrop()}
      ref={surface}
      className={styles.drawing ?? ''}
      aria-label="Diagram"
      aria-roledescription="diagram"
      aria-description={instructions}
      tabIndex={0}
      {...(focus !== null && { 'aria-activedescendant': `canvas-${focus}` })}
      // React Flow does not change the array, but its type does not say so.
      nodes={nodes as CanvasNode[]}
      onMove={onMove}
      panOnDrag={isPanning ? true : panButtons}
      nodesDraggable={!isPanning}
    >
      {!isFar && <GridDots />}
      <FlowLayer />
      {hasOverview && <Overview />}
      <ConnectionPreview />
      <Overlays />
      {hasWay && <WayMarks />}
      {showsMinimap && <Minimap />}
    </ReactFlow>
  )
}
