import { type ReactNode, useEffect, useRef } from 'react'
import { Inspector } from '@/panels/inspector/Inspector'
import type { View } from '@/store/place'
import { type SidePanel } from '@/store/sessionStore'
import { useAnalysis, useSession, useWorkspace } from '@/store/workspace'
import { arriving } from '@/ui/arriving'
import { Tabs } from '@/ui/Tabs'
import { FirstSteps } from '../firstSteps/FirstSteps'
import { Loading } from '../shell/Loading'
import styles from './Side.module.css'
import { toAskCount } from '@/store/toAskCount'
import { toDecideCount } from './toDecideCount'

const ThreatsPanel = arriving(
  async () => (await import('@/panels/threats/ThreatsPanel')).ThreatsPanel,
  <Loading what="the threats" />,
)
const Questions = arriving(
  async () => (await import('@/panels/questions/Questions')).Questions,
  <Loading what="the questions" />,
)
const MatrixPanel = arriving(
  async () => (await import('@/panels/matrix/MatrixPanel')).MatrixPanel,
  <Loading what="the matrix" />,
)
const WaysPanel = arriving(
  async () => (await import('@/panels/ways/WaysPanel')).WaysPanel,
  <Loading what="the ways in" />,
)
const NextPanel = arriving(
  async () => (await import('@/panels/next/NextPanel')).NextPanel,
  <Loading what="what to do next" />,
)

/** The panels that a view has beside the canvas. The first is shown when the chosen one is not among them. */
const panelsOf: { readonly [V in View]: readonly SidePanel[] } = {
  draw: ['inspector', 'threats', 'questions'],
  threats: ['threats', 'questions', 'inspector'],
  risk: ['matrix', 'ways', 'next'],
}

/** What stands beside the canvas. */
export function Side({ view }: { readonly view: View }) {
  const { session } = useWorkspace()
  const chosen = useSession(({ sidePanel }) => sidePanel)
  const threats = useAnalysis(toDecideCount)
  const questions = useAnalysis(toAskCount)
  const panels = panelsOf[view]
  useFittingPanel(view)
  const shown = panels.includes(chosen) ? chosen : (panels[0] ?? 'inspector')

  const counts: { readonly [Panel in SidePanel]?: number } = { threats, questions }
  const tabs = panels.map((id) => ({
    id,
    label: labels[id],
    ...(counts[id] ? { count: counts[id] } : {}),
    content: contents[id],
  }))
  return (
    <div className={styles.side} data-place={view}>
      <Tabs label="Side panel" tabs={tabs} value={shown} onChange={session.getState().showPanel} />
      {view === 'draw' && <FirstSteps />}
    </div>
  )
}

/**
 * A view begins with its first panel, unless a page has led here for another one; a threat that is picked beside the risk is opened among the threats.
 */
function useFittingPanel(view: View) {
  const { go, session } = useWorkspace()
  const isFirst = useRef(true)
  useEffect(() => {
    const isNew = isFirst.current
    isFirst.current = false
    const { sidePanel: asked, showPanel } = session.getState()
    // What only the risk has was asked for together with it.
    const isAskedFor =
      (view === 'risk' && panelsOf.risk.includes(asked)) || (isNew && asked === 'questions')
    if (!isAskedFor) showPanel(panelsOf[view][0] ?? 'inspector')
    if (view === 'risk') session.getState().openThreatOf(null)
    return session.subscribe(({ sidePanel }, before) => {
      if (view !== 'risk' || sidePanel !== 'threats') return
      if (panelsOf.risk.includes(before.sidePanel)) go('threats')
    })
  }, [go, session, view])
}

const labels: { readonly [Panel in SidePanel]: string } = {
  inspector: 'Inspector',
  threats: 'Threats',
  questions: 'Questions',
  matrix: 'Matrix',
  ways: 'Ways in',
  next: 'What next',
}

const contents: { readonly [Panel in SidePanel]: ReactNode } = {
  inspector: <Inspector />,
  threats: <ThreatsPanel />,
  questions: <Questions />,
  matrix: <MatrixPanel />,
  ways: <WaysPanel />,
  next: <NextPanel />,
}
