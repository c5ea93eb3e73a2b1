import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { useWorkspace } from '@/store/workspace'
import styles from './Docked.module.css'
import { dockStore, keepPanel, panelNow, type PanelId, togglePanel } from './dockStore'
import { panelSize } from './panelSizes'
import { ResizeHandle } from './ResizeHandle'

interface DockedProps {
  readonly id: PanelId
  /** What it is called: Palette, Side panel. */
  readonly label: string
  readonly children: ReactNode
}

/** A panel beside the canvas that is resized, closed and remembered. Closed, it keeps what was typed in it. */
export function Docked({ id, label, children }: DockedProps) {
  const { canvas } = useWorkspace()
  const side = useStore(dockStore, (state) => state.edge)
  const isSmall = useStore(dockStore, (state) => state.isSmall)
  const edge = id === 'palette' ? 'left' : side
  const { initial, range } = panelSize(id, edge, isSmall)
  const size = useStore(dockStore, (state) => panelNow(state, id).size) ?? initial
  const isOpen = useStore(dockStore, (state) => panelNow(state, id).isOpen)
  const close = () => {
    togglePanel(id)
    canvas.current?.focus()
  }
  return (
    <div className={styles.docked} data-panel={id === 'palette' ? id : 'side'} hidden={!isOpen}>
      <ResizeHandle
        label={`Size of the ${label.toLowerCase()}`}
        edge={edge}
        size={size}
        range={range}
        onResize={(next) => keepPanel(id, { size: next })}
        onReset={() => keepPanel(id, { size: initial })}
        onClose={close}
      />
      <aside
        className={styles.panel}
        style={edge === 'bottom' ? { blockSize: size } : { inlineSize: size }}
        aria-label={label}
      >
        {children}
      </aside>
    </div>
  )
}
