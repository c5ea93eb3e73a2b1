import { afterEach, expect, test, vi } from 'vitest'
import { addElement } from '@/model/edits/drawing'
import { emptyModel } from '@/model/emptyModel'
import type { DiagramId, ElementId, ModelId } from '@/model/id'
import { drawnWorkspace } from '@/testing/drawnWorkspace'
import { newElement } from '../drawing/newRecords'
import { boxOf, nodesOf } from './canvasNodes'
import { canvasOf } from './canvasStore'
import { type Change, Gesture } from './gesture'

const diagram = 'd' as DiagramId
const start = { x: 0, y: 0, width: 200, height: 100 }

afterEach(() => vi.unstubAllGlobals())

/** A bot on a canvas, and what is said of it while somebody drags its corner. */
function resizing() {
  const page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  const bot = { ...newElement('chatbot', null), id: 'bot' as ElementId }
  const empty = emptyModel('m' as ModelId, diagram, '2026-01-01T00:00:00.000Z')
  const model = addElement(empty, diagram, bot, start)
  const workspace = drawnWorkspace(model, diagram)
  const shown = model.diagrams[diagram]
  canvasOf(workspace).setState({ nodes: shown ? nodesOf(model, shown, [], new Set()) : [] })
  const gesture = new Gesture(workspace)
  const change = (width: number, more: Partial<Change>) =>
    gesture.follow([
      {
        type: 'dimensions',
        id: 'element:bot',
        dimensions: { width, height: 100 },
        ...more,
      } as Change,
    ])
  return {
    dragTo: (width: number) => change(width, { resizing: true, setAttributes: true }),
    letGo: (width: number) => change(width, { resizing: false }),
    escape: () => page.dispatchEvent(Object.assign(new Event('keydown'), { key: 'Escape' })),
    drawn: () => canvasOf(workspace).getState().nodes.map(boxOf)[0]?.width,
    stored: () => workspace.document.getState().model.diagrams[diagram]?.elements[bot.id]?.width,
  }
}

test('what is resized is as large as it was dragged', () => {
  const { dragTo, letGo, stored } = resizing()
  dragTo(320)
  letGo(320)
  expect(stored()).toBe(320)
})

test('a resize that Escape breaks off stays so, however far the pointer is dragged on', () => {
  const { dragTo, letGo, escape, drawn, stored } = resizing()
  dragTo(320)
  escape()
  expect(drawn()).toBe(200)
  dragTo(400)
  expect(drawn()).toBe(200)
  letGo(400)
  expect(stored()).toBe(200)
  dragTo(240)
  letGo(240)
  expect(stored()).toBe(240)
})
