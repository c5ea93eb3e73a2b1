import { describe, expect, test } from 'vitest'
import type { Box } from '@/model/diagram'
import { addBoundary, addElement } from '@/model/edits/drawing'
import { emptyModel } from '@/model/emptyModel'
import type { BoundaryId, DiagramId, ElementId, ModelId } from '@/model/id'
import type { Subject } from '@/model/subject'
import { drawnWorkspace } from '@/testing/drawnWorkspace'
import { isWithin } from '../geometry/box'
import { fitBoundary, growFor, misfitsAround } from './fitting'
import { newBoundary, newElement } from './newRecords'
import { wrapSelected } from './wrap'

const diagram = 'd' as DiagramId
const element = (word: string): Subject => ({ type: 'element', id: word as ElementId })

/** A cloud with a host in it; a bot and a store in the host, a user outside of both. */
function drawing() {
  const cloud = { ...newBoundary('cloud-account', null), id: 'cloud' as BoundaryId }
  const host = { ...newBoundary('host', cloud.id), id: 'host' as BoundaryId }
  let model = emptyModel('m' as ModelId, diagram, '2026-01-01T00:00:00.000Z')
  model = addBoundary(model, diagram, cloud, { form: 'box', x: 0, y: 0, width: 700, height: 500 })
  model = addBoundary(model, diagram, host, { form: 'box', x: 40, y: 60, width: 600, height: 400 })
  const put = (word: string, home: BoundaryId | null, x: number, y: number) => {
    const record = { ...newElement('chatbot', home), id: word as ElementId }
    model = addElement(model, diagram, record, { x, y, width: 184, height: 72 })
  }
  put('bot', host.id, 80, 120)
  put('store', host.id, 320, 120)
  put('user', null, -400, 120)
  return model
}

const opened = (...selection: Subject[]) => drawnWorkspace(drawing(), diagram, selection)

const modelOf = (workspace: ReturnType<typeof opened>) => workspace.document.getState().model

function frameOf(workspace: ReturnType<typeof opened>, id: string): Box {
  const shape = modelOf(workspace).diagrams[diagram]?.boundaries[id as BoundaryId]
  if (shape?.form !== 'box') throw new Error('It is not drawn as a box.')
  return shape
}

describe('wrapping', () => {
  test('puts a boundary around what is selected, in the boundary that holds all of it', () => {
    const workspace = opened(element('bot'), element('store'))
    wrapSelected(workspace, 'sandbox')
    const { boundaries, elements } = modelOf(workspace)
    const added = Object.values(boundaries).find(({ kind }) => kind === 'sandbox')
    expect(added?.parent).toBe('host')
    expect(elements['bot' as ElementId]?.boundary).toBe(added?.id)
    expect(elements['store' as ElementId]?.boundary).toBe(added?.id)
    expect(
      isWithin({ x: 80, y: 120, width: 424, height: 72 }, frameOf(workspace, added?.id ?? '')),
    ).toBe(true)
  })

  test('across boundaries is around all of them', () => {
    const workspace = opened(element('user'), { type: 'boundary', id: 'cloud' as BoundaryId })
    wrapSelected(workspace, 'corporate')
    const { boundaries } = modelOf(workspace)
    const added = Object.values(boundaries).find(({ kind }) => kind === 'corporate')
    expect(added?.parent).toBeNull()
    expect(boundaries['cloud' as BoundaryId]?.parent).toBe(added?.id)
    expect(boundaries['host' as BoundaryId]?.parent).toBe('cloud')
  })

  test('and undoing it is the model before, in one step', () => {
    const workspace = opened(element('bot'), element('user'))
    const before = modelOf(workspace)
    wrapSelected(workspace, 'sandbox')
    expect(modelOf(workspace)).not.toEqual(before)
    workspace.document.getState().undo()
    expect(modelOf(workspace)).toEqual(before)
  })
})

test('a boundary is drawn closely around what it holds', () => {
  const workspace = opened()
  fitBoundary(workspace, 'host' as BoundaryId)
  expect(frameOf(workspace, 'host')).toMatchObject({ x: 64, y: 80, width: 456, height: 128 })
  fitBoundary(workspace, 'cloud' as BoundaryId)
  expect(isWithin(frameOf(workspace, 'host'), frameOf(workspace, 'cloud'))).toBe(true)
})

test('a boundary grows around what reaches out of it, and those around it grow with it', () => {
  const workspace = opened()
  const start = drawing()
  const bot = start.elements['bot' as ElementId]
  if (!bot) throw new Error('The bot is drawn.')
  const far = { x: 660, y: 120, width: 184, height: 72 }
  workspace.document.getState().edit('Move', (model) => addElement(model, diagram, bot, far))
  const reaching = misfitsAround(workspace, element('bot'))
  expect(reaching).toEqual(['element:bot'])
  growFor(workspace, reaching)
  expect(isWithin(far, frameOf(workspace, 'host'))).toBe(true)
  expect(isWithin(frameOf(workspace, 'host'), frameOf(workspace, 'cloud'))).toBe(true)
  expect(misfitsAround(workspace, element('bot'))).toEqual([])
})
