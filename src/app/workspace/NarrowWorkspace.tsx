import { useEffect, useEffectEvent, useState } from 'react'
import { Editor } from '@/editor/Editor'
import { renamingIn } from '@/store/sessionStore'
import { useSession, useWorkspace } from '@/store/workspace'
import { arriving } from '@/ui/arriving'
import { ProposalsStrip } from '../proposals/ProposalsStrip'
import type { View } from '@/store/place'
import { ErrorBoundary } from '../shell/ErrorBoundary'
import styles from './NarrowWorkspace.module.css'
import type { Pane } from './NarrowSheets'
import { NarrowBars } from './NarrowBars'
import type { SheetHeight } from './Sheet'

const NarrowSheets = arriving(async () => (await import('./NarrowSheets')).NarrowSheets)

const namedOnCanvas = renamingIn('canvas')

/** On a small screen the outline, the palette and the panels are sheets that are drawn over the canvas. */
export function NarrowWorkspace({ view }: { readonly view: View }) {
  const [pane, setPane] = usePane(view)
  const [height, setHeight] = useState<SheetHeight>('full')
  const [wasAsked, setAsked] = useState(pane !== 'canvas')
  if (pane !== 'canvas' && !wasAsked) setAsked(true)
  return (
    <div className={styles.narrow}>
      {/* Covered rather than taken away: it keeps its size, and so the middle of what it shows. */}
      <main
        className={styles.canvas}
        inert={pane !== 'canvas' && height === 'full'}
        data-halved={pane !== 'canvas' && height === 'half'}
      >
        <ErrorBoundary what="The canvas">
          <Editor />
        </ErrorBoundary>
        <ProposalsStrip />
      </main>
      {wasAsked && (
        <NarrowSheets
          pane={pane}
          view={view}
          onCover={setHeight}
          onClose={() => setPane('canvas')}
        />
      )}
      <NarrowBars pane={pane} view={view} onPane={setPane} />
    </div>
  )
}

/** What is in front. The outline comes and goes with the command that shows it on any screen. */
function usePane(view: View): readonly [Pane, (pane: Pane) => void] {
  const { session } = useWorkspace()
  const isOutlined = useSession(({ outline }) => outline !== 'none')
  const [pane, setPane] = useState<Pane>(view === 'draw' ? 'canvas' : 'side')
  const [shownView, setShownView] = useState(view)
  if (view !== shownView) {
    // The address, a shortcut or the command palette has asked for it, and none of them knows of panes.
    setShownView(view)
    if (view !== 'draw') setPane('side')
  }
  const show = (next: Pane) => {
    session.getState().placeOutline(next === 'outline' ? 'below' : 'none')
    setPane(next === 'outline' ? 'canvas' : next)
  }
  useCanvasComingForward(() => show('canvas'))
  useOnceMore(
    useSession(({ panelAsked }) => panelAsked),
    () => show('side'),
  )
  useEffect(() => {
    if (view !== 'draw') session.getState().placeOutline('none')
  }, [session, view])
  return [isOutlined ? 'outline' : pane, show]
}

/**
 * The canvas comes forward for what has just been added, since it is named where it stands, and for
 * what a panel wants to show on it.
 */
function useCanvasComingForward(show: () => void) {
  const isNaming = useSession((session) => namedOnCanvas(session) !== null)
  const showCanvas = useEffectEvent(show)
  useEffect(() => {
    if (isNaming) showCanvas()
  }, [isNaming])
  useOnceMore(
    useSession(({ canvasAsked }) => canvasAsked),
    show,
  )
}

/** Acts whenever something has been asked for once more since it was first counted. */
function useOnceMore(asked: number, act: () => void) {
  const [askedAtFirst] = useState(asked)
  const again = useEffectEvent(act)
  useEffect(() => {
    if (asked > askedAtFirst) again()
  }, [asked, askedAtFirst])
}
