import { Background, BackgroundVariant, MiniMap, ReactFlow } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { useWorkspace } from '@/store/workspace'
import { useKeyboard } from '../keyboard/useKeyboard'
import { BoundaryNode } from './BoundaryNode'
import styles from './Canvas.module.css'
import { CanvasHints } from './CanvasHints'
import { useCanvas } from './canvasStore'
import { ConnectionPreview } from './ConnectionPreview'
import { ElementNode } from './ElementNode'
import { FlowLayer } from './FlowLayer'
import { keepCanvas } from './keepCanvas'
import { LineNode } from './LineNode'
import { minimapColour } from './minimapColour'
import { Overlays } from './Overlays'
import { useCanvasHandle } from './useCanvasHandle'
import { useClipboard } from './useClipboard'
import { useDrop } from './useDrop'
import { useNodeChanges } from './useNodeChanges'
import { usePointer } from './usePointer'
import { useZoomLevel } from './useZoomLevel'
import { ZoomBar } from './ZoomBar'

const nodeTypes = { element: ElementNode, boundary: BoundaryNode, line: LineNode }
const panButtons = [1]
const zoomRange = { least: 0.05, most: 3 }

const instructions =
  'Arrow keys go from element to element, brackets along flows. Enter selects, C draws a flow, M moves, F2 renames, Shift+F10 opens the menu.'

/** The canvas: one stop for Tab, in which the arrows lead on. */
export function Canvas() {
  const workspace = useWorkspace()
  const surface = useRef<HTMLDivElement>(null)
  useEffect(() => keepCanvas(workspace), [workspace])
  useCanvasHandle(surface)
  useClipboard(surface)
  const focus = useCanvas((canvas) => canvas.focus)
  const isPanning = useCanvas((canvas) => canvas.isPanning)
  const hasFocusedRecord = focus !== null

  return (
    // An application takes the keys that it says it takes.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={surface}
      className={styles.canvas}
      role="application"
      aria-roledescription="diagram"
      aria-label="Diagram"
      aria-description={instructions}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-panning={isPanning}
      {...(hasFocusedRecord && { 'aria-activedescendant': `canvas-${focus}` })}
      {...usePointer()}
      {...useKeyboard()}
      {...useDrop()}
    >
      <Drawing />
      <CanvasHints />
      <ZoomBar />
    </div>
  )
}

function Drawing() {
  const nodes = useCanvas((canvas) => canvas.nodes)
  const isPanning = useCanvas((canvas) => canvas.isPanning)
  const showsMinimap = useCanvas((canvas) => canvas.showsMinimap)
  const { onNodesChange, onNodeDragStart, onNodeDragStop } = useNodeChanges()
  const onMove = useZoomLevel()
  return (
    <ReactFlow
      className={styles.drawing ?? ''}
      // React Flow does not change the array, but its type does not say so.
      nodes={nodes as (typeof nodes)[number][]}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      onNodeDragStart={onNodeDragStart}
      onNodeDragStop={onNodeDragStop}
      onMove={onMove}
      onlyRenderVisibleElements
      minZoom={zoomRange.least}
      maxZoom={zoomRange.most}
      panOnScroll
      panOnDrag={isPanning ? true : panButtons}
      zoomOnDoubleClick={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      nodesDraggable={!isPanning}
      nodeDragThreshold={3}
      elevateNodesOnSelect={false}
      selectNodesOnDrag={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      proOptions={{ hideAttribution: true }}
    >
      <Background variant={BackgroundVariant.Dots} gap={24} size={1.4} />
      <FlowLayer />
      <ConnectionPreview />
      <Overlays />
      {showsMinimap && (
        <MiniMap
          pannable
          zoomable
          ariaLabel="Minimap"
          nodeColor={minimapColour}
          nodeStrokeWidth={0}
        />
      )}
    </ReactFlow>
  )
}
