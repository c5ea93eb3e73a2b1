import type { InPieces } from '@/model/inPieces'
import type { Analysis, AnalysisStore, Lensed } from './analysisStore'
import { inTurns } from './inTurns'
import type { Lens } from './lens'
import type { SessionStore } from './sessionStore'

/** Works out what a lens shows of one analysis after another. */
export type Look = (lens: Lens, analysis: Analysis) => InPieces<Lensed>

/**
 * Keeps what the lens shows up with the lens and with the analysis, after that has been shown, and in
 * pieces between which the page answers. Without a lens nothing is done, and nothing kept.
 */
export function keepLensed(
  session: SessionStore,
  analysisStore: AnalysisStore,
  prepare: () => Look,
): () => void {
  let look: Look | undefined
  let halt: (() => void) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const stop = () => {
    clearTimeout(timer)
    halt?.()
    timer = halt = look = undefined
  }
  const begin = () => {
    timer = undefined
    const { lens } = session.getState()
    const { analysis } = analysisStore.getState()
    if (!lens || !analysis) return
    look ??= prepare()
    let isDone = false
    const end = inTurns(look(lens, analysis), (lensed) => {
      isDone = true
      halt = undefined
      analysisStore.setState({ lensed })
      if (!isCurrent(lensed)) schedule()
    })
    if (!isDone) halt = end
  }
  const isCurrent = ({ lens, before }: Lensed) =>
    lens === session.getState().lens && before === analysisStore.getState().analysis
  // What is being worked out is finished first, since the next is worked out from it.
  const schedule = () => {
    if (!halt) timer ??= setTimeout(begin, 0)
  }
  const stops = [
    session.subscribe(({ lens }, { lens: before }) => {
      if (lens === before) return
      if (lens?.type !== before?.type) stop()
      if (lens === null) analysisStore.setState({ lensed: null })
      else schedule()
    }),
    analysisStore.subscribe(({ analysis }, { analysis: before }) => {
      if (analysis !== before && session.getState().lens) schedule()
    }),
  ]
  schedule()
  return () => {
    stop()
    for (const each of stops) each()
  }
}
