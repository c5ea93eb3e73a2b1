import { expect, test } from 'vitest'
import { readRule } from '@/interchange/packs/readRule'
import { ElementId, OwnThreatId } from '@/model/id'
import type { Subject } from '@/model/subject'
import { addOwnThreat } from '@/review/ownThreats'
import { emptyMyPack } from '@/rules/ownPacks/withRule'
import { sketch } from '@/rules/sketch'
import { ruleFromThreat } from './ruleFromThreat'

const drawn = sketch({ elements: { Helper: 'chatbot', Other: 'agent' } })
const pack = emptyMyPack('my/abcdefgh')
const id = OwnThreatId.parse('o')
const element = (name: string): Subject => ({ type: 'element', id: ElementId.parse(name) })

function promoted(title: string, on: Subject[]): string {
  const model = addOwnThreat(drawn, { id, title, on, likelihood: 4, stride: ['S', 'I'] })
  const threat = model.ownThreats[id]
  if (!threat) throw new Error('It was just added.')
  return ruleFromThreat(threat, model, pack)
}

test('a threat becomes a rule about the kinds of its records, which can be read', () => {
  const text = promoted('Helper gives advice: "bad" #1', [element('Helper'), element('Other')])
  const read = readRule(text, pack)
  expect(read).toMatchObject({
    type: 'read',
    rule: {
      title: '{self} gives advice: "bad" #1',
      applies: { to: 'element', kinds: ['chatbot', 'agent'] },
      stride: ['S', 'I'],
      likelihood: 4,
      impact: 3,
    },
  })
})

test.each([{ type: 'model' } as const])(
  'a threat of the whole model becomes a rule about it',
  (on) => {
    expect(readRule(promoted('No one looks', [on]), pack)).toMatchObject({
      rule: { applies: { to: 'model' } },
    })
  },
)
