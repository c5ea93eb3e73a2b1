import { expect, test } from 'vitest'
import { ElementId, FindingKey } from '@/model/id'
import type { Subject } from '@/model/subject'
import type { Question } from '@/rules/question'
import { questionGroups } from './questionGroups'

const element = (id: string): Subject => ({ type: 'element', id: ElementId.parse(id) })
const key = (text: string) => FindingKey.parse(text)

const questions: readonly Question[] = [
  { subject: element('bot'), property: 'mfa', findings: [key('A|bot')], weight: 4 },
  { subject: element('bot'), property: 'usesLlm', findings: [key('B|bot')], weight: 9 },
  {
    subject: element('agent'),
    property: 'mfa',
    findings: [key('A|agent'), key('A|bot')],
    weight: 6,
  },
]

test('records that are asked the same are asked together, the weightiest first', () => {
  const groups = questionGroups(questions)
  expect(groups.map(({ property }) => property)).toEqual(['usesLlm', 'mfa'])
  expect(groups[1]?.subjects).toEqual([element('agent'), element('bot')])
})

test('a finding that waits for several of the answers counts once', () => {
  expect(questionGroups(questions)[1]?.findings).toEqual([key('A|agent'), key('A|bot')])
})
