import { describe, expect, test } from 'vitest'
import type { Box } from '@/model/diagram'
import { addBoundary, addElement } from '@/model/edits/drawing'
import { emptyModel } from '@/model/emptyModel'
import type { BoundaryId, DiagramId, ElementId, ModelId } from '@/model/id'
import type { Subject } from '@/model/subject'
import { drawnWorkspace } from '@/testing/drawnWorkspace'
import { duplicate } from '../commands/clipboard'
import { isWithin, overlap } from '../geometry/box'
import { addInside } from './addInside'
import { newBoundary, newElement } from './newRecords'
import { putOutside } from './putOutside'

const diagram = 'd' as DiagramId
const zone = 'zone' as BoundaryId
const bot: Subject = { type: 'element', id: 'bot' as ElementId }

/** A bot in a zone with room for hardly more, and a store beside the zone. */
function opened(...selection: Subject[]) {
  let model = emptyModel('m' as ModelId, diagram, '2026-01-01T00:00:00.000Z')
  const inside = { ...newBoundary('host', null), id: zone }
  model = addBoundary(model, diagram, inside, { form: 'box', x: 0, y: 0, width: 260, height: 140 })
  const put = (word: string, home: BoundaryId | null, x: number) => {
    const record = { ...newElement('chatbot', home), id: word as ElementId }
    model = addElement(model, diagram, record, { x, y: 48, width: 184, height: 72 })
  }
  put('bot', zone, 24)
  put('store', null, 300)
  const workspace = drawnWorkspace(model, diagram, selection)
  workspace.session.getState().workIn('outline')
  return workspace
}

function drawnIn(workspace: ReturnType<typeof opened>) {
  const { model } = workspace.document.getState()
  const shown = model.diagrams[diagram]
  const frame = shown?.boundaries[zone]
  if (!shown || frame?.form !== 'box') throw new Error('The zone is not drawn as a box.')
  return { model, frame, boxes: Object.entries(shown.elements) }
}

function expectNoOverlap(boxes: readonly (readonly [string, Box])[]) {
  const hits = boxes.flatMap(([one, box], at) =>
    boxes.slice(at + 1).flatMap(([other, next]) => (overlap(box, next) ? [[one, other]] : [])),
  )
  expect(hits).toEqual([])
}

describe('in the outline', () => {
  test('what is added is in the boundary of what is selected, which grows, on nothing else', () => {
    const workspace = opened(bot)
    for (const kind of ['agent', 'api', 'database'] as const) {
      addInside(workspace, { type: 'element', kind })
    }
    const { model, frame, boxes } = drawnIn(workspace)
    expectNoOverlap(boxes.filter(([id]) => id !== 'store'))
    const members = Object.values(model.elements).filter(({ boundary }) => boundary === zone)
    expect(members).toHaveLength(4)
    for (const [id, box] of boxes) {
      if (id !== 'store') expect(isWithin(box, frame)).toBe(true)
    }
  })

  test('what is added with nothing selected is outside of every boundary', () => {
    const workspace = opened()
    const added = addInside(workspace, { type: 'element', kind: 'user' })
    const { model, frame, boxes } = drawnIn(workspace)
    expectNoOverlap(boxes)
    if (added.type !== 'element') throw new Error('It is no element.')
    expect(model.elements[added.id]?.boundary).toBeNull()
    expect(boxes.some(([id, box]) => id === added.id && overlap(box, frame))).toBe(false)
  })

  test('a copy lies on nothing, in the boundary of its original', () => {
    const workspace = opened(bot)
    duplicate(workspace)
    const { model, frame, boxes } = drawnIn(workspace)
    expectNoOverlap(boxes.filter(([id]) => id !== 'store'))
    const copies = Object.values(model.elements).filter(({ boundary }) => boundary === zone)
    expect(copies).toHaveLength(2)
    for (const { id } of copies) {
      expect(boxes.some(([one, box]) => one === id && isWithin(box, frame))).toBe(true)
    }
  })

  test('what is taken out is drawn outside, on nothing, and undoing it is one step', () => {
    const workspace = opened(bot)
    const before = workspace.document.getState().model
    putOutside(workspace, [bot], () => null)
    const { model, frame, boxes } = drawnIn(workspace)
    expect(model.elements['bot' as ElementId]?.boundary).toBeNull()
    expectNoOverlap(boxes)
    expect(boxes.some(([, box]) => overlap(box, frame))).toBe(false)
    workspace.document.getState().undo()
    expect(workspace.document.getState().model).toEqual(before)
  })
})
