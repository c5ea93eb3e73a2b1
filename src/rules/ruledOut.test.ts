import { expect, test } from 'vitest'
import { largeModel } from '@/testing/largeModel'
import { bind } from './binding'
import { controls } from './catalogue/controls'
import type { Condition } from './condition'
import { library } from './packs/library'
import { recordsInOrder } from './records'
import { isRuledOut } from './ruledOut'
import { readyRule, rulesAbout, rulesInQuestion } from './ruleIndex'
import { situationOf } from './situationOf'

const isBot: Condition = { is: 'oneOf', path: 'self.$kind', values: ['chatbot', 'agent'] }
const isStore: Condition = { is: 'oneOf', path: 'self.$type', values: ['dataStore'] }
const isLogged: Condition = { is: 'has', path: 'self.logsActions' }

test('a condition on the kind rules out every other kind', () => {
  expect(isRuledOut(isBot, 'self', 'agent')).toBe(false)
  expect(isRuledOut(isBot, 'self', 'database')).toBe(true)
  expect(isRuledOut(isStore, 'self', 'agent')).toBe(true)
  expect(isRuledOut({ is: 'not', condition: isStore }, 'self', 'database')).toBe(true)
})

test('what hangs on more than the kind, or on the kind of another, is not ruled out', () => {
  expect(isRuledOut({ is: 'any', of: [isBot, isLogged] }, 'self', 'database')).toBe(false)
  expect(isRuledOut({ is: 'all', of: [isBot, isLogged] }, 'self', 'agent')).toBe(false)
  expect(isRuledOut({ is: 'all', of: [isBot, isLogged] }, 'self', 'database')).toBe(true)
  expect(isRuledOut(isBot, 'source', 'database')).toBe(false)
})

test('no rule that is left out because of kinds would have found or asked anything', () => {
  const model = largeModel(300)
  const situation = situationOf(model, controls, 'inPlace')
  const about = rulesAbout(library.map(readyRule))
  const inQuestion = rulesInQuestion(library)
  let leftOut = 0
  for (const subject of recordsInOrder(model)) {
    const judged = new Set(inQuestion(model, subject))
    for (const ready of about(model, subject)) {
      if (judged.has(ready)) continue
      leftOut += 1
      expect(ready.judge(bind(situation, subject)), ready.rule.id).toBeNull()
    }
  }
  expect(leftOut).toBeGreaterThan(1_000)
})
