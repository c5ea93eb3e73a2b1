import { Map as MapIcon, Plus, ShieldAlert, SlidersHorizontal } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { Editor } from '@/editor/Editor'
import { Palette } from '@/editor/palette/Palette'
import { renamingIn } from '@/store/sessionStore'
import { useSession, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { ProposalsStrip } from '../proposals/ProposalsStrip'
import { goTo, type View } from '../route'
import { ErrorBoundary } from '../shell/ErrorBoundary'
import { SidePanel } from './SidePanel'
import styles from './NarrowWorkspace.module.css'

const namedOnCanvas = renamingIn('canvas')

type Pane = 'canvas' | 'add' | 'side'

/** On a small screen the canvas, the palette and the panels take turns. */
export function NarrowWorkspace({ view }: { readonly view: View }) {
  const [pane, setPane] = useState<Pane>(view === 'draw' ? 'canvas' : 'side')
  const [shownView, setShownView] = useState(view)
  if (view !== shownView) {
    // The address, a shortcut or the command palette has asked for it, and none of them knows of panes.
    setShownView(view)
    if (view !== 'draw') setPane('side')
  }
  useCanvasComingForward(() => setPane('canvas'))
  return (
    <div className={styles.narrow}>
      {/* Covered rather than taken away: it keeps its size, and so the middle of what it shows. */}
      <main className={styles.pane} inert={pane !== 'canvas'}>
        <ErrorBoundary what="The canvas">
          <Editor />
        </ErrorBoundary>
        <ProposalsStrip />
      </main>
      {pane === 'add' && (
        <aside className={styles.pane} aria-label="Palette">
          <Palette />
        </aside>
      )}
      {pane === 'side' && (
        <aside className={styles.pane} aria-label="Side panel">
          <ErrorBoundary what="This panel">
            <SidePanel view={view} />
          </ErrorBoundary>
        </aside>
      )}
      <PaneBar pane={pane} view={view} onPane={setPane} />
    </div>
  )
}

/**
 * The canvas comes forward for what has just been added, since it is named where it stands, and for
 * what a panel wants to show on it.
 */
function useCanvasComingForward(show: () => void) {
  const isNaming = useSession((session) => namedOnCanvas(session) !== null)
  const asked = useSession(({ canvasAsked }) => canvasAsked)
  const [askedAtFirst] = useState(asked)
  const showCanvas = useEffectEvent(show)
  useEffect(() => {
    if (isNaming) showCanvas()
  }, [isNaming])
  useEffect(() => {
    if (asked > askedAtFirst) showCanvas()
  }, [asked, askedAtFirst])
}

interface PaneBarProps {
  readonly pane: Pane
  readonly view: View
  readonly onPane: (pane: Pane) => void
}

function PaneBar({ pane, view, onPane }: PaneBarProps) {
  const { id } = useWorkspace().document.getState().model.about
  const show = (next: Pane, nextView: View) => {
    onPane(next)
    goTo({ screen: 'model', id, view: nextView })
  }
  const entries = [
    { label: 'Diagram', icon: MapIcon, isOn: pane === 'canvas', go: () => show('canvas', view) },
    { label: 'Add', icon: Plus, isOn: pane === 'add', go: () => show('add', 'draw') },
    {
      label: 'Details',
      icon: SlidersHorizontal,
      isOn: pane === 'side' && view !== 'risk',
      go: () => show('side', view === 'risk' ? 'draw' : view),
    },
    {
      label: 'Risk',
      icon: ShieldAlert,
      isOn: pane === 'side' && view === 'risk',
      go: () => show('side', 'risk'),
    },
  ]
  return (
    <nav className={styles.bar} aria-label="Panes">
      {entries.map(({ label, icon: Icon, isOn, go }) => (
        <Button key={label} variant="quiet" aria-current={isOn ? 'page' : 'false'} onPress={go}>
          <Icon size={18} aria-hidden />
          {label}
        </Button>
      ))}
    </nav>
  )
}
