import { expect, test } from 'vitest'
import { sketch } from '@/rules/sketch'
import { diagramAbove, diagramsShowing, wayDownTo } from './diagramWays'
import { addDiagram, showElement } from './edits/diagrams'
import { changeElement } from './edits/records'
import { firstDiagramOf } from './firstDiagram'
import { DiagramId, ElementId } from './id'

const [bot, core] = [ElementId.parse('bot'), ElementId.parse('core')]
const [inside, deep] = [DiagramId.parse('inside'), DiagramId.parse('deep')]
const box = { x: 0, y: 0, width: 184, height: 72 }

const sketched = sketch({ elements: { bot: 'chatbot', core: 'agent' } })
const main = firstDiagramOf(sketched)?.id ?? inside
const drawn = addDiagram(addDiagram(sketched, inside, 'Inside'), deep, 'Deep')
const shown = showElement(showElement(drawn, main, bot, box), inside, core, box)
const model = changeElement(changeElement(shown, bot, { details: inside }), core, { details: deep })
const namesOf = (diagrams: readonly { name: string }[]) => diagrams.map(({ name }) => name)

test('the way down to a diagram leads over the elements that it is inside of', () => {
  expect(namesOf(wayDownTo(model, deep))).toEqual(['Data flows', 'Inside'])
  expect(namesOf(wayDownTo(model, inside))).toEqual(['Data flows'])
  expect(wayDownTo(model, main)).toEqual([])
})

test('an element on its own diagram does not lead around in a ring', () => {
  const ring = changeElement(showElement(model, deep, bot, box), bot, { details: inside })
  expect(namesOf(wayDownTo(ring, deep))).toEqual(['Data flows', 'Inside'])
  const own = showElement(changeElement(model, core, { details: inside }), inside, core, box)
  expect(diagramAbove(own, inside)?.name).toBe('Data flows')
})

test('an element is on each diagram that has a place for it', () => {
  const both = showElement(model, deep, bot, box)
  expect(namesOf(diagramsShowing(both, { type: 'element', id: bot }))).toEqual([
    'Data flows',
    'Deep',
  ])
})
