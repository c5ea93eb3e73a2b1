import { useEffect } from 'react'
import { useStore } from 'zustand'
import { Palette } from '@/editor/palette/Palette'
import { Editor } from '@/editor/Editor'
import { useWorkspace } from '@/store/workspace'
import { CommandDialogs } from '../commands/CommandDialogs'
import { useShortcuts } from '../commands/useShortcuts'
import { ProposalsStrip } from '../proposals/ProposalsStrip'
import type { View } from '../route'
import { ErrorBoundary } from '../shell/ErrorBoundary'
import { ResizeHandle } from '../shell/ResizeHandle'
import { useRememberedWidth } from '../shell/rememberedWidth'
import { useIsNarrow } from '../shell/useIsNarrow'
import { Header } from './Header'
import { NarrowWorkspace } from './NarrowWorkspace'
import { SidePanel } from './SidePanel'
import styles from './WorkspaceScreen.module.css'

interface WorkspaceScreenProps {
  readonly view: View
}

/** One open model: the canvas, and beside it what the view is about. */
export function WorkspaceScreen({ view }: WorkspaceScreenProps) {
  const workspace = useWorkspace()
  useShortcuts(workspace)
  useTitle()
  const isNarrow = useIsNarrow()
  return (
    <div className={styles.screen}>
      <Header view={view} />
      {isNarrow ? <NarrowWorkspace view={view} /> : <WideWorkspace view={view} />}
      <CommandDialogs />
    </div>
  )
}

const ranges = {
  draw: [280, 560],
  threats: [380, 1_000],
  risk: [420, 1_100],
} as const satisfies { readonly [V in View]: readonly [number, number] }

const initialWidths: { readonly [V in View]: number } = { draw: 340, threats: 560, risk: 640 }

function WideWorkspace({ view }: WorkspaceScreenProps) {
  const draw = useRememberedWidth('draw', initialWidths.draw)
  const threats = useRememberedWidth('threats', initialWidths.threats)
  const risk = useRememberedWidth('risk', initialWidths.risk)
  const [width, setWidth] = { draw, threats, risk }[view]
  return (
    <div className={styles.body}>
      {view === 'draw' && (
        <aside className={styles.palette} aria-label="Palette">
          <Palette />
        </aside>
      )}
      <main className={styles.canvas}>
        <ErrorBoundary what="The canvas">
          <Editor />
        </ErrorBoundary>
        <ProposalsStrip />
      </main>
      <ResizeHandle
        label="Width of the side panel"
        width={width}
        range={ranges[view]}
        onResize={setWidth}
      />
      <aside className={styles.side} style={{ inlineSize: width }} aria-label="Side panel">
        <ErrorBoundary what="This panel">
          <SidePanel view={view} />
        </ErrorBoundary>
      </aside>
    </div>
  )
}

/** The tab of the browser says which model this is. */
function useTitle() {
  const title = useStore(useWorkspace().document, ({ model }) => model.about.title)
  useEffect(() => {
    document.title = title ? `${title} · Corral` : 'Corral'
  }, [title])
}
