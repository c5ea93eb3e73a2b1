import { describe, expect, test } from 'vitest'
import type { Box, BoundaryShape } from '@/model/diagram'
import { addBoundary, addElement, addFlow, arrange } from '@/model/edits/drawing'
import { emptyModel } from '@/model/emptyModel'
import type { BoundaryId, DiagramId, ElementId, ModelId } from '@/model/id'
import type { Model } from '@/model/model'
import { drawnBox } from '../canvas/elementSize'
import { alignedEdges, aligning } from './alignment'
import { boundaryAt, withContents } from './containers'
import { moveTo, putInto } from './moveTo'
import { newBoundary, newElement, newFlow } from './newRecords'
import { readOffer, writtenOffer } from './offer'

const diagram = 'd' as DiagramId
const id = <Id extends string>(word: string) => word as Id

/** An element `bot` in `zone`, which is in `cloud`, and a `user` outside, with a bent flow to the bot. */
function drawing(): Model {
  const cloud = { ...newBoundary('cloud-account', null), id: id<BoundaryId>('cloud') }
  const zone = { ...newBoundary('host', cloud.id), id: id<BoundaryId>('zone') }
  const bot = { ...newElement('chatbot', zone.id), id: id<ElementId>('bot') }
  const user = { ...newElement('user', null), id: id<ElementId>('user') }
  const flow = { ...newFlow(user.id, bot.id), id: 'flow' as never }
  const route = { bends: [{ x: 10, y: 10 }], fromSide: null, toSide: null, label: null }
  let model = emptyModel(id<ModelId>('m'), diagram, '2026-01-01T00:00:00.000Z')
  model = addBoundary(model, diagram, cloud, shape(0, 0, 800, 600))
  model = addBoundary(model, diagram, zone, shape(100, 100, 400, 300))
  model = addElement(model, diagram, bot, box(150, 150))
  model = addElement(model, diagram, user, box(-300, 150))
  return addFlow(model, diagram, flow, route)
}

const box = (x: number, y: number): Box => ({ x, y, width: 184, height: 72 })

function shape(x: number, y: number, width: number, height: number): BoundaryShape {
  return { form: 'box', x, y, width, height }
}

const shapes = (model: Model) => (boundary: BoundaryId) => {
  const drawn = model.diagrams[diagram]?.boundaries[boundary]
  return drawn?.form === 'box' ? drawn : undefined
}

describe('the boundary at a point', () => {
  const model = drawing()
  const at = (x: number, y: number, isPassedOver?: (boundary: BoundaryId) => boolean) => {
    const shown = model.diagrams[diagram]
    return shown && boundaryAt(shown, shapes(model), { x, y }, isPassedOver)
  }

  test('is the innermost one', () => {
    expect(at(200, 200)).toBe('zone')
    expect(at(700, 500)).toBe('cloud')
    expect(at(900, 900)).toBeNull()
  })

  test('is never one that is being moved itself', () => {
    expect(at(200, 200, (boundary) => boundary === 'zone')).toBe('cloud')
  })
})

test('a boundary takes everything in it along, however deep', () => {
  const moved = withContents(drawing(), [{ type: 'boundary', id: id('cloud') }])
  expect([...moved].toSorted()).toEqual(['boundary:cloud', 'boundary:zone', 'element:bot'])
})

describe('moving', () => {
  test('changes places and nothing else', () => {
    const before = drawing()
    const after = moveTo(before, diagram, new Map([['element:bot', { x: 300, y: 200 }]]))
    expect(after.diagrams[diagram]?.elements[id<ElementId>('bot')]).toEqual(box(300, 200))
    expect(after.elements).toBe(before.elements)
  })

  test('takes the bends of a flow along when both its ends go the same way', () => {
    const places = new Map([
      ['element:bot', { x: 160, y: 170 }],
      ['element:user', { x: -290, y: 170 }],
    ])
    const { bends } =
      Object.values(moveTo(drawing(), diagram, places).diagrams[diagram]?.flows ?? {})[0] ?? {}
    expect(bends).toEqual([{ x: 20, y: 30 }])
  })

  test('something that is drawn wider than it was made moves by as much as it was dragged', () => {
    const start = drawing()
    const narrow = { x: 150, y: 150, width: 60, height: 72 }
    const before = arrange(start, diagram, { elements: { [id<ElementId>('bot')]: narrow } })
    const bot = before.elements[id<ElementId>('bot')]
    const drawn = bot && drawnBox(bot, narrow)
    expect(drawn?.x).toBeLessThan(150)
    const to = { x: (drawn?.x ?? 0) + 40, y: 150 }
    const after = moveTo(before, diagram, new Map([['element:bot', to]]))
    expect(after.diagrams[diagram]?.elements[id<ElementId>('bot')]).toEqual({ ...narrow, x: 190 })
  })

  test('to the same place is no change', () => {
    const before = drawing()
    expect(moveTo(before, diagram, new Map([['element:bot', { x: 150, y: 150 }]]))).toBe(before)
  })
})

describe('putting into a boundary', () => {
  test('is what makes something a member of it', () => {
    const after = putInto(drawing(), [{ type: 'element', id: id('user') }], id('cloud'))
    expect(after.elements[id<ElementId>('user')]?.boundary).toBe('cloud')
  })

  test('never puts a boundary into itself', () => {
    const before = drawing()
    expect(putInto(before, [{ type: 'boundary', id: id('cloud') }], id('zone'))).toBe(before)
  })
})

describe('what is dragged', () => {
  const alone = new Map([['element:a', box(0, 0)]])
  const boxes = new Map([...alone, ['element:b', box(400, 100)] as const])
  const drag = (x: number, y: number, snaps = true) =>
    aligning(boxes, new Set(['element:a']))({ x, y }, snaps)

  test('is drawn to the edges of what is in line with it', () => {
    const { by, guides } = drag(100, 97)
    expect(by.y).toBe(100)
    expect(guides).toContainEqual({ axis: 'y', at: 136 })
  })

  test('goes by the grid where nothing is in line', () => {
    expect(drag(101, 43).by).toEqual({ x: 104, y: 40 })
  })

  test('comes to the very same between two lines of the grid, and to another at the next', () => {
    expect(drag(102, 42)).toEqual(drag(101, 43))
    expect(drag(109, 43)).not.toEqual(drag(101, 43))
  })

  test('goes to where the gaps in its row are even', () => {
    const row = new Map([...alone, ['element:b', box(300, 0)], ['element:c', box(600, 0)]])
    const { by, gaps } = aligning(row, new Set(['element:a']))({ x: 3, y: 0 }, true)
    expect(by.x).toBe(0)
    expect(gaps.map(({ from, to }) => to - from)).toEqual([116, 116])
  })

  test('as a boundary goes by the edges of other boundaries, and never of the one around it', () => {
    const frames = new Map([
      ['boundary:a', { x: 0, y: 0, width: 400, height: 300 }],
      ['boundary:b', { x: 700, y: 10, width: 400, height: 300 }],
      ['boundary:around', { x: -3, y: -60, width: 2000, height: 900 }],
    ])
    const moved = new Set(['boundary:a'])
    const { by } = aligning(frames, moved)({ x: 0, y: 7 }, true)
    expect(by).toEqual({ x: 0, y: 10 })
  })

  test('by an edge is drawn to the edges of others, and only by that edge', () => {
    const start = box(0, 0)
    const wanted = { ...start, width: 397 }
    const resized = alignedEdges({ snaps: true, boxes }, 'element:a', start, wanted)
    expect(resized.wanted).toEqual({ ...start, width: 400 })
    expect(resized.guides).toEqual([{ axis: 'x', at: 400 }])
  })

  test('goes anywhere when snapping is off', () => {
    expect(drag(101, 97, false).by).toEqual({ x: 101, y: 97 })
  })
})

test('an offer of the palette arrives on the canvas as what it was, and nothing else does', () => {
  const offer = { type: 'element', kind: 'agent' } as const
  expect(readOffer(writtenOffer(offer))).toEqual(offer)
  expect(readOffer('boundary tenant')).toEqual({ type: 'boundary', kind: 'tenant' })
  expect(readOffer('element spaceship')).toBeNull()
  expect(readOffer('https://example.com')).toBeNull()
})
