import { expect, test } from 'vitest'
import { statement } from './says'

test('a name stands in a question as it was written', () => {
  const name = 'Cost $$ bot $& co'
  expect(statement(name, 'hosting', null)).toBe(`nobody has said who runs ${name}`)
  expect(statement(name, '$exposure', null)).toBe(
    `it is not known from where ${name} can be reached`,
  )
})
