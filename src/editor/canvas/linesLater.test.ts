import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Model } from '@/model/model'
import { showsFlow } from '@/model/onDiagram'
import { createViewState } from '@/store/viewState'
import { largeModel } from '@/testing/largeModel'
import { flowIndexOf } from '../geometry/flowIndex'
import { blank } from '../geometry/flowLines'
import { boxOf, nodesOf } from './canvasNodes'
import type { CanvasState } from './canvasStore'
import { tabsOf } from './ground'
import { drawLinesLater } from './linesLater'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const model = largeModel(300)

/** What is drawn of a model before any of its flows. */
function drawn({ flows, diagrams, ...rest }: Model) {
  const [diagram] = Object.values(diagrams)
  if (!diagram) throw new Error('The model has no diagram.')
  const nodes = nodesOf({ flows, diagrams, ...rest }, diagram, [], new Set())
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node)]))
  const flowIndex = flowIndexOf(flows, diagram.flows, (flow) => showsFlow(diagram, flow))
  return {
    ...blank,
    boxes,
    flowIndex,
    tabs: tabsOf({ flows, diagrams, ...rest }, diagram, new Map()),
  }
}

function canvasWith(shown: Model) {
  // Nothing but these parts of a canvas has to do with its lines.
  return createViewState(drawn(shown) as unknown as CanvasState)
}

test('the flows of a large diagram are drawn after it, also when it was there before', () => {
  const canvas = canvasWith(model)
  const stop = drawLinesLater(canvas, () => {})
  expect(canvas.getState().lines.size).toBe(0)
  vi.runAllTimers()
  expect(canvas.getState().lines.size).toBe(canvas.getState().flowIndex.flows.size)
  stop()
})

test('what is taken away meanwhile leaves no line behind', () => {
  const canvas = canvasWith(model)
  const stop = drawLinesLater(canvas, () => {})
  canvas.setState(drawn({ ...model, flows: {} }))
  vi.runAllTimers()
  expect(canvas.getState().lines.size).toBe(0)
  stop()
})

test('what is moved meanwhile has its lines where it is now', () => {
  const [moved, still] = [canvasWith(model), canvasWith(model)]
  const further = new Map(
    [...moved.getState().boxes].map(([key, box]) => [key, { ...box, x: box.x + 500 }]),
  )
  const stops = [moved, still].map((canvas) => drawLinesLater(canvas, () => {}))
  moved.setState({ boxes: further })
  vi.runAllTimers()
  const starts = (canvas: typeof moved) =>
    [...canvas.getState().lines.values()].map(({ points }) => points[0]?.x ?? 0)
  expect(starts(moved)).toEqual(starts(still).map((x) => x + 500))
  for (const stop of stops) stop()
})
