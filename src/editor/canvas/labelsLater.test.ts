import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAnalysisStore } from '@/store/analysisStore'
import { createViewState } from '@/store/viewState'
import type { Workspace } from '@/store/workspace'
import { largeModel } from '@/testing/largeModel'
import { flowIndexOf } from '../geometry/flowIndex'
import { allLines, blank } from '../geometry/flowLines'
import { boxOf, nodesOf } from './canvasNodes'
import type { CanvasState, CanvasStore } from './canvasStore'
import { labelsOf } from './flowLabels'
import { groundOf, tabsOf } from './ground'
import { labelling } from './labelling'
import { labelsLater } from './labelsLater'
import { drawLinesLater } from './linesLater'

beforeEach(() => {
  // Time itself goes on, so that there is more than one turn.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})

afterEach(() => {
  vi.useRealTimers()
})

/** A canvas with the elements of a large model and none of its flows. */
function opened(elements = 420) {
  const model = largeModel(elements)
  const [diagram] = Object.values(model.diagrams)
  if (!diagram) throw new Error('The model has no diagram.')
  const nodes = nodesOf(model, diagram, [], new Set())
  const parts = {
    ...blank,
    boxes: new Map(nodes.map((node) => [node.id, boxOf(node)])),
    flowIndex: flowIndexOf(model.flows, diagram.flows, () => true),
    tabs: tabsOf(model, diagram, new Map()),
    labels: new Map(),
    isFar: false,
    isMid: false,
  }
  // Nothing but these parts of a canvas and of a workspace has to do with its labels.
  const canvas = createViewState(parts as unknown as CanvasState)
  const workspace = {
    document: createViewState({ model }),
    session: createViewState({ diagram: diagram.id }),
    analysis: createAnalysisStore(),
  } as unknown as Workspace
  return { model, diagram, canvas, workspace }
}

function drawAllLines(canvas: CanvasStore) {
  const { flowIndex, boxes, tabs } = canvas.getState()
  canvas.setState(allLines(flowIndex, groundOf({ boxes, tabs })))
}

test('labels come once the lines of a large diagram are there, and not before', async () => {
  const { model, diagram, canvas, workspace } = opened()
  const placed: number[] = []
  canvas.subscribe(({ labels, lines }) => {
    if (labels.size > 0) placed.push(lines.size)
  })
  const { ask } = labelsLater(workspace, canvas, () => Promise.resolve(labelling))
  ask()
  const stop = drawLinesLater(canvas, ask)
  await vi.runAllTimersAsync()
  stop()
  expect(placed).toEqual([canvas.getState().flowIndex.flows.size])
  const atOnce = labelsOf({ model, diagram, hasBadge: () => false }, canvas.getState())
  expect(canvas.getState().labels).toEqual(atOnce)
})

test('what is asked for while labels find their places is what is shown in the end', async () => {
  const { model, diagram, canvas, workspace } = opened()
  drawAllLines(canvas)
  const { ask } = labelsLater(workspace, canvas, () => Promise.resolve(labelling))
  ask()
  await vi.advanceTimersToNextTimerAsync()
  expect(canvas.getState().labels.size).toBe(0)
  canvas.setState({ isMid: true })
  ask()
  await vi.runAllTimersAsync()
  const atOnce = labelsOf({ model, diagram, hasBadge: () => false }, canvas.getState())
  expect(canvas.getState().labels).toEqual(atOnce)
})

test('flows are led past labels together with them, whatever the labels show besides their names', async () => {
  const { canvas, workspace } = opened(20)
  drawAllLines(canvas)
  const plain = canvas.getState().lines
  const { ask } = labelsLater(workspace, canvas, () => Promise.resolve(labelling))
  ask()
  await vi.runAllTimersAsync()
  const { lines } = canvas.getState()
  expect(lines).not.toBe(plain)
  expect(canvas.getState().labels.size).toBeGreaterThan(20)
  canvas.setState({ isMid: true })
  ask()
  await vi.runAllTimersAsync()
  expect(canvas.getState().lines).toBe(lines)
})

test('nothing is left to do for labels once the canvas has gone, however far they have come', async () => {
  for (const turns of [0, 1]) {
    const { canvas, workspace } = opened()
    drawAllLines(canvas)
    const { ask, stop } = labelsLater(workspace, canvas, () => Promise.resolve(labelling))
    ask()
    for (let turn = 0; turn < turns; turn += 1) await vi.advanceTimersToNextTimerAsync()
    stop()
    await vi.runAllTimersAsync()
    expect(canvas.getState().labels.size).toBe(0)
  }
})
