import { describe, expect, test } from 'vitest'
import { undecided } from '@/model/decision'
import { removeSubjects } from '@/model/edits/removal'
import { AssumptionId, ElementId, FindingKey } from '@/model/id'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { sketch } from '@/rules/sketch'
import { mergeOutcome } from './mergeOutcome'
import { mergeQuestions } from './mergeQuestions'

const base = sketch({ elements: { Bot: 'chatbot' } })
const more = sketch({
  elements: { Bot: 'chatbot', Queue: 'database' },
  flows: { put: 'Bot -> Queue' },
})
const drawn: Model = { ...base, elements: more.elements, flows: more.flows }
const queue: Subject = { type: 'element', id: ElementId.parse('Queue') }
const key = FindingKey.parse('BOT-I-001|Queue')
const onFlow = FindingKey.parse('BOT-I-002|put')

const deciding = (...keys: readonly FindingKey[]): Model => ({
  ...drawn,
  decisions: Object.fromEntries(
    keys.map((id) => [
      id,
      { id, rule: 'BOT-I-001', ruleVersion: 1, title: 'Read by others', ...undecided },
    ]),
  ),
})

const choosing = (ancestor: Model, ours: Model, theirs: Model, ...keys: readonly string[]) =>
  mergeOutcome(mergeQuestions(ancestor, ours, theirs), new Set(keys), ours, theirs)

describe('a decision about something that only the file has', () => {
  const theirs = deciding(key)

  test('is left out with it, and that is said with the way to have both', () => {
    const { model, count, hindrances } = choosing(base, base, theirs, `decisions/${key}`)
    expect([Object.keys(model.decisions), count]).toEqual([[], 0])
    expect(hindrances.get(`decisions/${key}`)).toEqual({
      why: 'It is about “Queue”, which is not taken over.',
      needs: 'elements/Queue',
    })
  })

  test('comes with it', () => {
    const both = [`decisions/${key}`, 'elements/Queue']
    const { model, count, hindrances } = choosing(base, base, theirs, ...both)
    expect(Object.keys(model.decisions)).toEqual([key])
    expect([count, hindrances.size]).toEqual([2, 0])
  })

  test('leads to the end that its data flow needs', () => {
    const chosen = [`decisions/${onFlow}`, 'flows/put']
    const { model, hindrances } = choosing(base, base, deciding(onFlow), ...chosen)
    expect([model.decisions, model.flows]).toEqual([{}, {}])
    expect(hindrances.get('flows/put')?.needs).toBe('elements/Queue')
  })

  test('is not taken over where that was taken away here, and nothing can be done about it', () => {
    const ours = removeSubjects(drawn, [queue])
    const { model, hindrances } = choosing(drawn, ours, theirs, `decisions/${key}`)
    expect(model.decisions).toEqual({})
    expect(hindrances.get(`decisions/${key}`)).toEqual({
      why: 'It is about “Queue”, which was taken away here.',
      needs: null,
    })
  })

  test('is not taken over where that is taken away with the file', () => {
    const kept = deciding(key)
    const without = removeSubjects(drawn, [queue])
    const { model } = choosing(drawn, kept, without, 'elements/Queue')
    // What this copy decided outlives what it is about, as it does when somebody removes that here.
    expect(Object.keys(model.decisions)).toEqual([key])
  })
})

test('what led to something taken away here stays away when that is brought back, and that is said', () => {
  const theirs = { ...drawn, elements: { ...drawn.elements, ...renamed(drawn) } }
  const ours = removeSubjects(drawn, [queue])
  const { model, consequences } = choosing(drawn, ours, theirs, 'elements/Queue')
  expect(Object.keys(model.flows)).toEqual([])
  expect(consequences.get('elements/Queue')).toEqual([
    'The data flow “put”, taken away here, stays away.',
  ])
})

function renamed({ elements }: Model) {
  const id = ElementId.parse('Queue')
  const element = elements[id]
  return element ? { [id]: { ...element, description: 'Described there' } } : {}
}

describe('an assumption', () => {
  const id = AssumptionId.parse('a')
  const about = (on: Subject): Model => ({
    ...drawn,
    assumptions: { [id]: { id, statement: 'It is empty.', on, owner: '', until: null } },
  })

  test('about something that only the file has is left out with it', () => {
    const { model, hindrances } = choosing(base, base, about(queue), 'assumptions/a')
    expect(model.assumptions).toEqual({})
    expect(hindrances.get('assumptions/a')?.needs).toBe('elements/Queue')
  })

  test('about the model as a whole comes by itself', () => {
    const { model } = choosing(base, base, about({ type: 'model' }), 'assumptions/a')
    expect(Object.keys(model.assumptions)).toEqual(['a'])
  })
})
