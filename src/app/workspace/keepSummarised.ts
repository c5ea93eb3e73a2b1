import type { CorralDatabase } from '@/persistence/database'
import { updateSummary } from '@/persistence/library'
import { firstRowOf, type Summary } from '@/persistence/rows'
import { lastReview } from '@/review/signing/reviewsInOrder'
import { summaryOf } from '@/review/summary'
import type { Workspace } from '@/store/workspace'
import { pictureOf } from '../picture/picture'

/** How long the model must have been left alone, in milliseconds. */
const REST = 600

/** Keeps what the home screen says of a model up with it. Returns the way to stop, which does it once more. */
export function keepSummarised(workspace: Workspace, database: CorralDatabase): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const summarise = () => {
    timer = undefined
    const { model } = workspace.document.getState()
    // What could not be written is shown by the save state already.
    updateSummary(database, model.about.id, summarised(workspace)).catch(() => undefined)
  }
  const schedule = () => {
    clearTimeout(timer)
    timer = setTimeout(summarise, REST)
  }
  const stopListening = workspace.analysis.subscribe(schedule)
  return () => {
    stopListening()
    if (timer === undefined) return
    clearTimeout(timer)
    summarise()
  }
}

/** What is stored with every edit anyway is left to that; what the rules say must be of this very state. */
function summarised({ document, analysis }: Workspace): Partial<Summary> {
  const { model } = document.getState()
  const current = analysis.getState().analysis
  const { nextReview, cadence, owner } = model.about
  const last = lastReview(model)
  const reviewed = last && { at: last.at, by: last.by }
  const rhythm = { nextReview, cadence, owner, reviewed }
  const said = { ...rhythm, packs: model.about.packs, picture: pictureOf(model) }
  if (current?.model !== model) return said
  const { open, worst, toDecide } = summaryOf(current.threats)
  const { elements, flows, boundaries } = firstRowOf(model).counts
  const counts = { elements, flows, boundaries, threats: open }
  const countedAt = new Date().toISOString()
  return { ...said, counts, worst, undecided: toDecide, countedAt }
}
