import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import { standOnDiagram } from '@/editor/diagrams/standOnDiagram'
import type { ModelId } from '@/model/id'
import { openModel } from '@/persistence/openModel'
import type { SaveState } from '@/persistence/saveState'
import type { Session } from '@/persistence/session'
import { askForProtection } from '@/persistence/storage'
import { keepAnalysed } from '@/store/analysisStore'
import type { Workspace } from '@/store/workspace'
import { announce } from '@/ui/announcement'
import { toast } from '@/ui/toast'
import { database } from '../database'
import { goTo, showInstead } from '../route'
import { onAnotherDay } from '../onAnotherDay'
import { whenDrawn } from '@/ui/whenDrawn'
import { createWorkspace } from './createWorkspace'
import { leaveForAWhile, pickUpAgain } from './pickUpAgain'
import { rememberDiagram } from './rememberedDiagram'
import { rememberOutline } from './rememberedOutline'

/** An open model with all that is kept going for it. */
export interface OpenWorkspace {
  readonly workspace: Workspace
  readonly saveState: StoreApi<SaveState>
  /** Stores what is left and lets go. */
  readonly close: () => void
}

/** The workspace of a model of the library, or why there is none, in words. */
export async function openWorkspace(id: ModelId): Promise<OpenWorkspace | string> {
  const saveState = createStore<SaveState>()(() => ({ status: 'saved' }))
  let workspace: Workspace | null = null
  const opening = await openModel(database, id, {
    onChange: (model) => workspace?.document.getState().receive(model),
    onSaveState: (state) => saveState.setState(state, true),
    onDeleted: () => workspace && void leave(workspace),
  })
  if (opening.status !== 'open') return opening.message

  const { session } = opening
  saveState.setState(session.saveState, true)
  const opened = createWorkspace(session.model, {
    go: (view, query = '') => goTo({ screen: 'model', id, view, query }),
    goInstead: (view, query = '') => showInstead({ screen: 'model', id, view, query }),
    tell: toast,
    announce,
  })
  workspace = opened
  pickUpAgain(opened)
  tellOfUnread(session)
  const stops = [
    storeEdits(workspace, session),
    standOnDiagram(workspace),
    rememberDiagram(workspace),
    keepInAddress(workspace),
    rememberOutline(workspace),
    protectAtFirstEdit(workspace),
    analyseWhenLoaded(workspace),
  ]
  const close = () => {
    leaveForAWhile(opened)
    for (const stop of stops) stop()
    void session.close()
  }
  return { workspace, saveState, close }
}

/** Another tab has deleted the model. */
async function leave({ document }: Workspace): Promise<void> {
  const { leaveDeleted } = await import('./leaveDeleted')
  leaveDeleted(document.getState().model)
}

/** What this version cannot read is not on the screen, so it is said. */
function tellOfUnread({ setAside }: Session): void {
  const [first] = setAside
  if (!first) return
  const count = setAside.length === 1 ? 'A record' : `${setAside.length} records`
  toast(
    `${count} of this model cannot be read by this version of Corral, and is kept as it is without being shown. The first is “${first.id}” among the ${first.table}: ${first.problem}`,
  )
}

/** Every state of the document goes to the database and to the other tabs as it comes. */
function storeEdits({ document }: Workspace, session: Session): () => void {
  return document.subscribe(({ model }) => session.follow(model))
}

function protectAtFirstEdit({ document }: Workspace): () => void {
  const stop = document.subscribe(({ past }) => {
    if (past.length === 0) return
    stop()
    void askForProtection()
  })
  return stop
}

/** The address follows the drawing, which does not wait for it. */
function keepInAddress(workspace: Workspace): () => void {
  let stop: (() => void) | undefined
  let isClosed = false
  const load = async () => {
    await whenAtRest()
    const { keepDiagramInAddress } = await import('./diagramInAddress')
    if (!isClosed) stop = keepDiagramInAddress(workspace)
  }
  // Without it the diagram is still kept in mind in this browser.
  load().catch(() => {})
  return () => {
    isClosed = true
    stop?.()
  }
}

/** For so long, in milliseconds, a drawing that has just appeared answers to nobody but its user. */
const HEAD_START = 150

async function whenAtRest(): Promise<void> {
  await whenDrawn()
  await new Promise((resolve) => setTimeout(resolve, HEAD_START))
}

/** The rules, and what follows from them, come after the drawing: nothing on the canvas has to wait for them. */
function analyseWhenLoaded(workspace: Workspace): () => void {
  const { document, session, analysis } = workspace
  let stop: (() => void) | undefined
  let isClosed = false
  const load = async () => {
    await whenAtRest()
    const [
      { createAnalyser },
      { keepLens },
      { keptPacks, readyPacks, watchPacks },
      { tellOfMissing },
      { keepChangedSince },
      { keepSummarised },
      { keepWeighed },
    ] = await Promise.all([
      import('../analysis/analyseWithRules'),
      import('../lens/keepLens'),
      import('../packs/keptPacks'),
      import('../packs/tellOfMissing'),
      import('../review/keepChangedSince'),
      import('./keepSummarised'),
      import('./keepWeighed'),
    ])
    await watchPacks()
    if (isClosed) return
    tellOfMissing(document.getState().model)
    const analyser = createAnalyser(readyPacks)
    const analysing = keepAnalysed(document, analysis, analyser.analyse)
    const stops = [
      analysing.stop,
      keepLens(session, analysis, analyser),
      keepChangedSince(workspace),
      keepSummarised(workspace, database),
      keepWeighed(workspace, database),
      onAnotherDay(analysing.again),
      keptPacks.subscribe(analysing.again),
      analyser.close,
    ]
    stop = () => {
      for (const each of stops) each()
    }
  }
  load().catch(() => {
    analysis.setState({ hasFailed: true })
    toast('The rules could not be loaded, so no threats are shown. Reload the page to try again.')
  })
  return () => {
    isClosed = true
    stop?.()
  }
}
