import { expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { rename } from '@/model/edits/records'
import { emptyModel } from '@/model/emptyModel'
import type { DiagramId, ModelId } from '@/model/id'
import type { Command } from './command'
import { createAnalysisStore } from './analysisStore'
import { createDocumentStore } from './documentStore'
import { createSessionStore } from './sessionStore'
import { editUndoably } from './undoable'
import type { Workspace } from './workspace'

const diagram = 'd' as DiagramId

function opened() {
  const unsay = vi.fn<() => void>()
  const tell = vi.fn<Workspace['tell']>(() => unsay)
  const model = emptyModel('m' as ModelId, diagram, '2026-01-01T00:00:00.000Z')
  const workspace: Workspace = {
    document: createDocumentStore(model),
    session: createSessionStore(diagram),
    analysis: createAnalysisStore(),
    commands: createStore<readonly Command[]>(() => []),
    canvas: { current: null },
    tell,
    go: () => undefined,
    announce: () => undefined,
    goInstead: () => undefined,
  }
  const call = (title: string) => editUndoably(workspace, 'Rename', 'Renamed', titled(title))
  const takeBack = () => tell.mock.calls.find(([, action]) => action)?.[1]?.run()
  const title = () => workspace.document.getState().model.about.title
  return { workspace, tell, unsay, call, takeBack, title }
}

const titled = (title: string) => (model: Parameters<typeof rename>[0]) =>
  rename(model, { type: 'model' }, title)

test('what is told of can be taken back', () => {
  const { call, takeBack, title } = opened()
  const before = title()
  call('Another title')
  takeBack()
  expect(title()).toBe(before)
})

test('taking it back late never takes back something else', () => {
  const { call, takeBack, title, tell, workspace } = opened()
  call('One')
  workspace.document.getState().edit('Rename', titled('Two'))
  takeBack()
  expect(title()).toBe('Two')
  expect(tell).toHaveBeenLastCalledWith(expect.stringContaining('Something else'))
})

test('what is undone some other way is no longer told of', () => {
  const { call, unsay, workspace } = opened()
  call('One')
  expect(unsay).not.toHaveBeenCalled()
  workspace.document.getState().undo()
  expect(unsay).toHaveBeenCalledOnce()
})

test('what is told of stays when something else is done', () => {
  const { call, unsay, workspace } = opened()
  call('One')
  workspace.document.getState().edit('Rename', titled('Two'))
  workspace.document.getState().undo()
  expect(unsay).not.toHaveBeenCalled()
})

test('what changes nothing is not told', () => {
  const { workspace, tell } = opened()
  editUndoably(workspace, 'Nothing', 'Done', (model) => model)
  expect(tell).not.toHaveBeenCalled()
})
