import { expect, test } from 'vitest'
import { emptyModel } from '@/model/emptyModel'
import { addElement } from '@/model/edits/drawing'
import type { DiagramId, ModelId } from '@/model/id'
import { drawnWorkspace } from '@/testing/drawnWorkspace'
import { newElement } from '../drawing/newRecords'
import { standOnDiagram } from './standOnDiagram'

const diagram = 'd' as DiagramId
const box = { x: 0, y: 0, width: 184, height: 72 }

test('what is taken back is not selected any more, and the rest of the selection stays', () => {
  const [kept, added] = [newElement('user', null), newElement('chatbot', null)]
  const empty = emptyModel('m' as ModelId, diagram, '2026-01-01T00:00:00.000Z')
  const workspace = drawnWorkspace(addElement(empty, diagram, kept, box), diagram)
  standOnDiagram(workspace)
  const { document, session } = workspace
  document.getState().edit('Add', (model) => addElement(model, diagram, added, box))
  const subjects = [kept, added].map(({ id }) => ({ type: 'element', id }) as const)
  session.getState().select(subjects)
  document.getState().undo()
  expect(session.getState().selection).toEqual([subjects[0]])
})
