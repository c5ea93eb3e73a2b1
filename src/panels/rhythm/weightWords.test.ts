import { expect, test } from 'vitest'
import { weightOf, weightWords } from './weightWords'

const change = { text: '', subject: null, threat: null } as const

test('what should not wait is told by its kinds, and nothing when there is none', () => {
  const weight = weightOf([
    { ...change, of: 'data' },
    { ...change, of: 'crossing' },
    { ...change, of: 'crossing' },
    { ...change, of: 'threat' },
  ])
  expect(weightWords(weight)).toBe(
    '1 new element that holds data, 2 new boundary crossings, 1 threat newly high or critical',
  )
  expect(weightWords({ data: 2, crossing: 0, threat: 3 })).toBe(
    '2 new elements that hold data, 3 threats newly high or critical',
  )
  expect(weightWords(weightOf([]))).toBeNull()
})
