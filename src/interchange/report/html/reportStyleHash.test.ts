import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { reportStyle } from './reportStyle'
import { reportStyleHash } from './reportStyleHash'

test('the policy of a report knows its style sheet, and no other', () => {
  const hash = createHash('sha256').update(reportStyle).digest('base64')
  expect(reportStyleHash).toBe(`sha256-${hash}`)
})
