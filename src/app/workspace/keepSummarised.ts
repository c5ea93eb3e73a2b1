import type { CorralDatabase } from '@/persistence/database'
import { updateSummary } from '@/persistence/library'
import type { Summary } from '@/persistence/rows'
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

function summarised({ document, analysis }: Workspace): Summary {
  const { model } = document.getState()
  const threats = summaryOf(analysis.getState().analysis?.threats ?? [])
  return {
    title: model.about.title,
    counts: {
      elements: Object.keys(model.elements).length,
      flows: Object.keys(model.flows).length,
      boundaries: Object.keys(model.boundaries).length,
      threats: threats.open,
    },
    worst: threats.worst,
    undecided: threats.toDecide,
    nextReview: model.about.nextReview,
    picture: pictureOf(model),
  }
}
