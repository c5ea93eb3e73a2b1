import { expect, test } from 'vitest'
import { fileNameOf } from './fileName'

test('a model is exported under its title', () => {
  expect(fileNameOf('Support agent')).toBe('Support agent.corral.json')
})

test('what a file system refuses is left out of the name', () => {
  expect(fileNameOf('../R&D: bots/agents?\n')).toBe('R&D bots agents.corral.json')
})

test('a model without a title still gets a file', () => {
  expect(fileNameOf(' . ')).toBe('threat model.corral.json')
})
