import { expect, test } from 'vitest'
import { controlOf } from '../catalogue/controls'
import { forgedUpdates } from '../packs/bot/forged-updates'
import { library } from '../packs/library'
import { generalTitle } from './askedOf'
import { describeRule } from './describeRule'
import { families, familyOf } from './families'
import type { Block, Item, Section } from './section'

const itemWords = ({ lead = '', text, note = '', parts = [] }: Item): readonly string[] => [
  `${lead} ${text} ${note}`,
  ...parts.flatMap(itemWords),
]
const blockWords = (block: Block) =>
  block.is === 'text' ? [block.text] : block.items.flatMap(itemWords)
const wordsIn = ({ blocks }: Section) => blocks.flatMap(blockWords).join('\n')

function section(id: Section['id'], sections: readonly Section[]): string {
  const found = sections.find((each) => each.id === id)
  if (!found) throw new Error(`There is no section “${id}”.`)
  return wordsIn(found)
}

test('every rule is told in full, without a gap in the words', () => {
  for (const rule of library) {
    const sections = describeRule(rule)
    expect(sections.map(({ id }) => id)).toEqual([
      'why',
      'flags',
      'silent',
      'check',
      'wrong',
      'rating',
      'controls',
      'references',
    ])
    for (const each of sections) {
      expect(wordsIn(each), `${rule.id} ${each.id}`).toMatch(/\S/)
      expect(wordsIn(each), rule.id).not.toMatch(/undefined|null|[{}]/)
    }
  }
})

test('a rule says what it looks at, where the threat is possible and what is missing', () => {
  const flags = section('flags', describeRule(forgedUpdates))
  expect(flags).toContain('It looks at every webhook receiver.')
  expect(flags).toContain("It does not verify the platform's signature")
})

test('a rule says which protection handles it, and what it does while nobody has said', () => {
  const silent = section('silent', describeRule(forgedUpdates))
  expect(silent).toContain("It verifies the platform's signature")
  expect(silent).toContain('a threat that nobody has verified')
})

test('a rule without a protection says that none ends it', () => {
  const inherent = library.filter(({ gap }) => gap === null)
  expect(inherent.length).toBeGreaterThan(0)
  for (const rule of inherent) {
    expect(section('flags', describeRule(rule))).toContain('No protection ends it')
  }
})

test('levels go up where a circumstance makes it worse, and down where a control helps', () => {
  const sections = describeRule(forgedUpdates)
  expect(section('rating', sections)).toContain(
    'Likelihood +1 where it is reachable from the internet',
  )
  expect(section('controls', sections)).toContain('Likelihood −3, on it.')
})

test('every control is named with what it writes', () => {
  for (const rule of library) {
    const words = section('controls', describeRule(rule))
    for (const { control } of rule.mitigations) {
      expect(words).toContain(controlOf(control)?.name)
      expect(words).toContain(`${control}: “`)
    }
  }
})

test('a title without a model speaks of what the rule looks at', () => {
  expect(generalTitle(forgedUpdates)).toBe('Forged updates are accepted by a webhook receiver')
  for (const rule of library) {
    expect(generalTitle(rule)).not.toMatch(
      /[{}]|\b(?:a|an|the) \w+ (?:a|an|the) (?=bot|service|store)/,
    )
    expect(generalTitle(rule)).toMatch(/^[A-Z“]/)
  }
})

test('every rule has its family, and every family its rules', () => {
  const used = new Set(library.map(familyOf))
  expect(families.filter((family) => !used.has(family))).toEqual([])
})
