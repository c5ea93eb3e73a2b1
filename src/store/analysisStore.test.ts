import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { rename } from '@/model/edits/records'
import { ElementId } from '@/model/id'
import type { InPieces } from '@/model/inPieces'
import type { Model } from '@/model/model'
import { sketch } from '@/rules/sketch'
import { reviewed } from '@/testing/review'
import { type Analysis, createAnalysisStore, keepAnalysed } from './analysisStore'
import { createDocumentStore } from './documentStore'

const drawing = sketch({ elements: { bot: 'chatbot', store: 'database' } })
const bot = { type: 'element', id: ElementId.parse('bot') } as const
const nothing = {
  inUse: {
    rules: [],
    controls: [],
    vocabulary: { properties: [], kinds: [] },
    packs: [],
    atHand: [],
  },
  questions: [],
  findings: new Map(),
  badges: new Map(),
}
const named = (name: string) => (model: Model) => rename(model, bot, name)

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** A document that is kept analysed, with the names under which the bot was analysed. */
function analysed() {
  const document = createDocumentStore(drawing)
  const analysis = createAnalysisStore()
  const names: string[] = []
  function* analyse(model: Model): InPieces<Analysis> {
    names.push(model.elements[bot.id]?.name ?? '')
    const { situation, threats } = reviewed(model)
    yield
    return { ...nothing, model, situation, threats }
  }
  const analysing = keepAnalysed(document, analysis, analyse)
  return { document, analysis, names, ...analysing, ...document.getState() }
}

test('a model is analysed as soon as it is opened', () => {
  const { analysis, names } = analysed()
  expect(names).toEqual(['bot'])
  expect(analysis.getState().analysis?.threats.length).toBeGreaterThan(0)
})

describe('edits are analysed together', () => {
  test('when they come at once, after they have been shown', () => {
    const { edit, names } = analysed()
    edit('Rename', named('A'))
    edit('Rename', named('B'))
    expect(names).toEqual(['bot'])
    vi.runAllTimers()
    expect(names).toEqual(['bot', 'B'])
  })

  test('while someone types, once they pause', () => {
    const { edit, names } = analysed()
    for (const name of ['B', 'Bo', 'Bob']) {
      edit('Rename', named(name), 'name')
      vi.advanceTimersByTime(100)
    }
    expect(names).toEqual(['bot'])
    vi.advanceTimersByTime(100)
    expect(names).toEqual(['bot', 'Bob'])
  })

  test('and what follows typing does not wait for the pause', () => {
    const { edit, names } = analysed()
    edit('Rename', named('B'), 'name')
    edit('Rename', named('C'))
    vi.advanceTimersByTime(1)
    expect(names).toEqual(['bot', 'C'])
    vi.runAllTimers()
    expect(names).toEqual(['bot', 'C'])
  })
})

test('what is shown is always the analysis of the latest model, through undo and other tabs too', () => {
  const { document, analysis, edit, undo, redo, receive } = analysed()
  const shown: boolean[] = []
  analysis.subscribe((state) => shown.push(state.analysis?.model === document.getState().model))
  const acts = [
    () => edit('Rename', named('A')),
    () => edit('Rename', named('B'), 'name'),
    undo,
    redo,
    () => receive(named('Theirs')(document.getState().model)),
  ]
  for (const [turn, act] of [...acts, ...acts.toReversed(), ...acts].entries()) {
    act()
    vi.advanceTimersByTime(turn % 3 === 0 ? 0 : 80)
  }
  vi.runAllTimers()
  expect(shown.length).toBeGreaterThan(3)
  expect(shown).not.toContain(false)
  expect(analysis.getState().analysis?.model).toBe(document.getState().model)
})

test('an edit that changes nothing is not analysed', () => {
  const { edit, names } = analysed()
  edit('Nothing', (model) => model)
  vi.runAllTimers()
  expect(names).toEqual(['bot'])
})

test('a long analysis lets the page do other things, and only its end is shown', () => {
  vi.useRealTimers()
  const document = createDocumentStore(drawing)
  const analysis = createAnalysisStore()
  let steps = 0
  const keeping = keepAnalysed(document, analysis, function* analyse(model) {
    const { situation, threats } = reviewed(model)
    for (const end = performance.now() + 40; performance.now() < end; steps += 1) yield
    return { ...nothing, model, situation, threats }
  })
  expect(steps).toBeGreaterThan(0)
  expect(analysis.getState().analysis).toBeNull()
  document.getState().edit('Rename', named('A'))
  return vi
    .waitUntil(() => analysis.getState().analysis)
    .then(({ model }) => expect(model).toBe(document.getState().model))
    .finally(keeping.stop)
})

test('the same model is analysed once more when asked to', () => {
  const { again, names } = analysed()
  again()
  expect(names).toEqual(['bot', 'bot'])
})

test('nothing is analysed after the end, not even what was waiting', () => {
  const { edit, stop, names } = analysed()
  edit('Rename', named('A'))
  stop()
  edit('Rename', named('B'))
  vi.runAllTimers()
  expect(names).toEqual(['bot'])
})
