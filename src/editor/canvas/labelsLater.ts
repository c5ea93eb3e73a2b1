import type { Model } from '@/model/model'
import { badgesIn } from '@/store/analysisStore'
import { inTurns } from '@/store/inTurns'
import type { Workspace } from '@/store/workspace'
import { whenDrawn } from '@/ui/whenDrawn'
import type { CanvasState, CanvasStore } from './canvasStore'
import type { Labelled } from './flowLabels'
import type { Labelling } from './labelling'
import { AT_ONCE, missingLines } from './linesLater'
import { type Soon, soon } from './soon'

/** What lines are led past labels by; as long as it is the same, so are they. */
type Led = Pick<CanvasState, 'lines' | 'flowIndex' | 'boxes' | 'tabs'> & Pick<Model, 'flows'>

/**
 * Leads the flows past the labels of others, and finds places for all labels, after what was drawn is
 * on screen. It is the one thing that looks at the whole diagram, and a label may come a moment later
 * than its line. The page answers in between.
 */
export function labelsLater(
  workspace: Workspace,
  canvas: CanvasStore,
  fetch: () => Promise<Labelling> = fetchLabelling,
): Soon {
  let halt: (() => void) | undefined
  let labelling: Labelling | undefined
  let led: Led | null = null
  const place = () => {
    halt?.()
    const drawn = canvas.getState()
    const { model } = workspace.document.getState()
    const labelled = labelledIn(workspace, model)
    if (!labelled || !labelling || missingLines(drawn) > AT_ONCE) return
    const isLed = drawn.isDragging || isStill(led, drawn, model)
    halt = inTurns(labelling(labelled, drawn, isLed), (part) => {
      // What was moved meanwhile asks for it anew.
      if (canvas.getState().lines !== drawn.lines) return
      canvas.setState(part)
      if (!isLed) led = { ...canvas.getState(), flows: model.flows }
    })
  }
  const { ask, stop } = soon(place)
  let isStopped = false
  // Where it cannot be fetched now, it may be when it is asked for next.
  const fetchAndPlace = () =>
    fetch().then(
      (code) => {
        labelling = code
        if (!isStopped) ask()
      },
      () => undefined,
    )
  return {
    ask: (afterPause) => (labelling ? ask(afterPause) : void fetchAndPlace()),
    stop: () => {
      isStopped = true
      stop()
      halt?.()
    },
  }
}

async function fetchLabelling(): Promise<Labelling> {
  await whenDrawn()
  return (await import('./labelling')).labelling
}

function isStill(led: Led | null, { lines, flowIndex, boxes, tabs }: CanvasState, model: Model) {
  return (
    led?.lines === lines &&
    led.flowIndex === flowIndex &&
    led.boxes === boxes &&
    led.tabs === tabs &&
    led.flows === model.flows
  )
}

function labelledIn({ session, analysis }: Workspace, model: Model): Labelled | null {
  const diagram = model.diagrams[session.getState().diagram]
  const badges = badgesIn(analysis.getState())
  const hasBadge = (key: string) => badges?.has(key) ?? false
  const hasBoth = (key: string) => badges?.get(key)?.was !== undefined
  return diagram ? { model, diagram, hasBadge, hasBoth } : null
}

/** Whether the last edit may go on with the next key. */
export function isTyping({ document }: Workspace): boolean {
  return document.getState().past.at(-1)?.mergeKey !== undefined
}
