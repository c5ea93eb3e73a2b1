import { Maximize2, Minimize2, X } from 'lucide-react'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { focusDrawing } from '@/editor/canvas/focusDrawing'
import { Outline } from '@/editor/outline/Outline'
import { useSession, useWorkspace } from '@/store/workspace'
import { IconButton } from '@/ui/IconButton'
import { ErrorBoundary } from '../shell/ErrorBoundary'
import { dockStore, keepPanel, panelNow } from '../docking/dockStore'
import { panelSize } from '../docking/panelSizes'
import { ResizeHandle } from '../docking/ResizeHandle'
import styles from './OutlineDock.module.css'

/** The outline below the canvas, as high as one wants it, or in the place of the canvas. */
export function OutlineDock() {
  const workspace = useWorkspace()
  const { session } = workspace
  const isAlone = useSession(({ outline }) => outline === 'alone')
  const { initial, range } = panelSize('outline', 'bottom', false)
  const height = useStore(dockStore, (state) => panelNow(state, 'outline').size) ?? initial
  useFocusHere()
  const { placeOutline } = session.getState()
  return (
    <div
      className={styles.dock}
      data-alone={isAlone}
      data-makes-room={isAlone || undefined}
      {...(!isAlone && { style: { blockSize: height } })}
    >
      {!isAlone && (
        <ResizeHandle
          label="Size of the outline"
          edge="bottom"
          size={height}
          range={range}
          onResize={(size) => keepPanel('outline', { size })}
          onReset={() => keepPanel('outline', { size: initial })}
          onClose={() => placeOutline('none')}
        />
      )}
      <ErrorBoundary what="The outline">
        <Outline>
          <IconButton
            label={isAlone ? 'Show the diagram above' : 'Show only the outline'}
            onPress={() => placeOutline(isAlone ? 'below' : 'alone')}
          >
            {isAlone ? <Minimize2 size={16} aria-hidden /> : <Maximize2 size={16} aria-hidden />}
          </IconButton>
          <IconButton label="Hide the outline" onPress={() => placeOutline('none')}>
            <X size={16} aria-hidden />
          </IconButton>
        </Outline>
      </ErrorBoundary>
    </div>
  )
}

/** Gives the focus to the one of the twins that a person works in, and to the canvas when the outline is closed. */
function useFocusHere(): void {
  const workspace = useWorkspace()
  useEffect(() => {
    focusDrawing(workspace)
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) focusDrawing(workspace)
      })
    }
  }, [workspace])
}
