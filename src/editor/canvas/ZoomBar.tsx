import { useStore } from '@xyflow/react'
import { Toolbar } from 'react-aria-components'
import { Map as MapIcon, Maximize, Minus, Plus } from 'lucide-react'
import { useWorkspace } from '@/store/workspace'
import { IconButton } from '@/ui/IconButton'
import { canvasOf, useCanvas } from './canvasStore'
import styles from './ZoomBar.module.css'

/** Zoom by the pointer, in a corner of the canvas. */
export function ZoomBar() {
  const workspace = useWorkspace()
  const showsMinimap = useCanvas((canvas) => canvas.showsMinimap)
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100))
  const { canvas } = workspace
  return (
    <Toolbar className={styles.bar ?? ''} aria-label="View" data-over-canvas>
      <IconButton
        label={showsMinimap ? 'Hide minimap' : 'Show minimap'}
        tooltipPlacement="top"
        isActive={showsMinimap}
        onPress={() => canvasOf(workspace).setState({ showsMinimap: !showsMinimap })}
      >
        <MapIcon aria-hidden size={16} />
      </IconButton>
      <IconButton
        label="Fit the diagram"
        tooltipPlacement="top"
        onPress={() => canvas.current?.fit()}
      >
        <Maximize aria-hidden size={16} />
      </IconButton>
      <IconButton label="Zoom out" tooltipPlacement="top" onPress={() => canvas.current?.zoomOut()}>
        <Minus aria-hidden size={16} />
      </IconButton>
      <button
        type="button"
        className={styles.percent}
        aria-label={`Zoom ${percent} %, set to 100 %`}
        onClick={() => canvas.current?.zoomTo(1)}
      >
        {percent} %
      </button>
      <IconButton label="Zoom in" tooltipPlacement="top" onPress={() => canvas.current?.zoomIn()}>
        <Plus aria-hidden size={16} />
      </IconButton>
    </Toolbar>
  )
}
