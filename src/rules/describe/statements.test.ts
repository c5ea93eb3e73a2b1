import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryCondition } from '@/testing/arbitraryCondition'
import { all, any, atLeast, exists, has, lacks, not, oneOf, sure } from '../condition'
import { library } from '../packs/library'
import type { Item } from './section'
import { statementsOf } from './statements'

/** The sentences with what stands below them pushed in. */
function lines(items: readonly Item[], depth = 0): readonly string[] {
  return items.flatMap(({ text, parts = [] }) => [
    `${'  '.repeat(depth)}${text}`,
    ...lines(parts, depth + 1),
  ])
}

const conditions = arbitraryCondition({ sure: true })
const subjects = fc.constantFrom('element', 'flow', 'boundary', 'model')

test('every condition can be said, in sentences without a hole in them', () => {
  fc.assert(
    fc.property(conditions, subjects, fc.boolean(), (condition, to, denied) => {
      const said = lines(statementsOf(condition, to, denied))
      expect(said.length).toBeGreaterThan(0)
      for (const line of said)
        expect(line).toMatch(/^ *[A-Z](?!.* {2})(?!.*\b(?:undefined|null)\b).*\S$/)
    }),
  )
})

test('to deny that something is not so is to say it', () => {
  fc.assert(
    fc.property(conditions, subjects, fc.boolean(), (condition, to, denied) => {
      expect(statementsOf(not(condition), to, denied)).toEqual(statementsOf(condition, to, !denied))
    }),
  )
})

test('what must all be so stands side by side, and what may be so below its head', () => {
  const condition = all(
    lacks('self.encrypted'),
    any(exists('out', oneOf('peer.$kind', 'llm')), has('self.$llmDriven'), atLeast('self.$C', 3)),
  )
  expect(lines(statementsOf(condition, 'element'))).toEqual([
    'It is not encrypted',
    'One of these holds:',
    '  It sends to something that is a language model',
    '  It is driven by a language model',
    '  It handles data of confidentiality 3 of 5 or more',
  ])
})

test('denied, alternatives must all fail', () => {
  const condition = any(has('self.encrypted'), sure(has('self.messageIntegrity')))
  expect(lines(statementsOf(condition, 'flow', true))).toEqual([
    'The flow is not encrypted',
    'It is not known that the flow signs each message',
  ])
})

test('the ends of a flow, the team and the neighbours each go by what they are', () => {
  const condition = all(
    has('source.$llmDriven'),
    has('target.authenticatesCallers'),
    has('model.penTesting'),
  )
  expect(lines(statementsOf(condition, 'flow'))).toEqual([
    'Its sender is driven by a language model',
    'Its receiver authenticates every caller',
    'The team has the system penetration-tested regularly',
  ])
})

test('no rule of the library says that something is not in none', () => {
  const said = library.flatMap(({ when, gap, applies }) =>
    [when, gap].flatMap((part) => (part ? lines(statementsOf(part, applies.to)) : [])),
  )
  expect(said.filter((line) => /\bnot .*\bno\b/.test(line))).toEqual([])
})

test('what several values have in common is said once', () => {
  const condition = oneOf('self.secretStorage', 'config-file', 'source-code', 'prompt')
  expect(lines(statementsOf(condition, 'element'))).toEqual([
    'It keeps its secrets in a configuration file, source code or a prompt',
  ])
  expect(lines(statementsOf(condition, 'element', true))).toEqual([
    'It does not keep its secrets in a configuration file, source code or a prompt',
  ])
})

test('two facts that are told in the same words are told once', () => {
  const outside = any(oneOf('self.hosting', 'third-party'), oneOf('self.$zone', 'third-party'))
  expect(lines(statementsOf(outside, 'element'))).toEqual(['It is run by a third party'])
})

test('that something is so or is not so says that the question was answered', () => {
  const answered = sure(any(has('self.sandboxed'), lacks('self.sandboxed')))
  expect(lines(statementsOf(answered, 'element'))).toEqual([
    'Somebody has said whether it runs in isolation',
  ])
  expect(lines(statementsOf(answered, 'element', true))).toEqual([
    'Nobody has said whether it runs in isolation',
  ])
})
