import { useEffect } from 'react'
import { useStore } from 'zustand'
import { Palette } from '@/editor/palette/Palette'
import { Editor } from '@/editor/Editor'
import { useSession, useWorkspace } from '@/store/workspace'
import { arriving } from '@/ui/arriving'
import { bringCommands } from '../commands/bringCommands'
import { CommandDialogs } from '../commands/CommandDialogs'
import { useShortcuts } from '../commands/useShortcuts'
import { Docked } from '../docking/Docked'
import { dockStore, keepPanel } from '../docking/dockStore'
import { ProposalsStrip } from '../proposals/ProposalsStrip'
import { isPage, type Place, type View } from '@/store/place'
import { ErrorBoundary } from '../shell/ErrorBoundary'
import { Loading } from '../shell/Loading'
import { useIsNarrow } from '../shell/useIsNarrow'
import { Header } from './Header'
import { SidePanel } from './SidePanel'
import styles from './WorkspaceScreen.module.css'

const OutlineDock = arriving(async () => (await import('./OutlineDock')).OutlineDock)
const LensBanner = arriving(async () => (await import('../lens/LensBanner')).LensBanner)
const NarrowWorkspace = arriving(
  async () => (await import('./NarrowWorkspace')).NarrowWorkspace,
  <Loading what="the model" />,
)
const ModelPage = arriving(
  async () => (await import('./ModelPage')).ModelPage,
  <Loading what="the page" />,
)

interface WorkspaceScreenProps {
  readonly view: Place
  readonly query: string
}

interface CanvasWorkspaceProps {
  readonly view: View
}

/** One open model: the canvas, and beside it what the view is about; or a page in its place. */
export function WorkspaceScreen({ view, query }: WorkspaceScreenProps) {
  const workspace = useWorkspace()
  useEffect(() => void bringCommands(workspace), [workspace])
  useShortcuts(workspace)
  useTitle()
  const hasLens = useSession(({ lens }) => lens !== null)
  return (
    <div className={styles.screen}>
      <div>
        <Header view={view} />
        {hasLens && <LensBanner />}
      </div>
      {isPage(view) ? <ModelPage page={view} query={query} /> : <CanvasWorkspace view={view} />}
      <CommandDialogs />
    </div>
  )
}

function CanvasWorkspace({ view }: CanvasWorkspaceProps) {
  return useIsNarrow() ? <NarrowWorkspace view={view} /> : <WideWorkspace view={view} />
}

function WideWorkspace({ view }: CanvasWorkspaceProps) {
  const edge = useStore(dockStore, (state) => state.edge)
  useOpeningWhatIsShown(view)
  const outline = useSession((session) => session.outline)
  return (
    <div className={styles.body} data-edge={edge}>
      {view === 'draw' && (
        <Docked id="palette" label="Palette">
          <Palette />
        </Docked>
      )}
      <main className={styles.canvas}>
        <div className={styles.drawing} inert={outline === 'alone'} data-message-ground>
          <ErrorBoundary what="The canvas">
            <Editor />
          </ErrorBoundary>
          <ProposalsStrip />
        </div>
        {outline !== 'none' && <OutlineDock />}
      </main>
      <Docked id={view} label="Side panel">
        <ErrorBoundary what="This panel">
          <SidePanel view={view} />
        </ErrorBoundary>
      </Docked>
    </div>
  )
}

/** Whoever opens a threat sees it, also where the panel was closed; so does who asks for the panel. */
function useOpeningWhatIsShown(view: View) {
  const { session } = useWorkspace()
  useEffect(
    () =>
      session.subscribe(({ openThreat, panelAsked }, before) => {
        const isOpened = openThreat !== null && openThreat !== before.openThreat
        if (isOpened || panelAsked !== before.panelAsked) keepPanel(view, { isOpen: true })
      }),
    [session, view],
  )
}

/** The tab of the browser says which model this is. */
function useTitle() {
  const title = useStore(useWorkspace().document, ({ model }) => model.about.title)
  useEffect(() => {
    document.title = title ? `${title} · Corral` : 'Corral'
  }, [title])
}
