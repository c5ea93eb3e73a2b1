import { expect, test } from 'vitest'
import { all, any, crosses, exists, has, lacks, not, oneOf, sure } from './condition'
import { centresOf, reachOf, readsOf } from './reads'

test('a condition reads each path once, however deep it stands', () => {
  const condition = all(
    has('self.rateLimits'),
    not(sure(exists('in', any(lacks('self.rateLimits'), oneOf('peer.$kind', 'user'))))),
  )
  expect(readsOf(condition)).toEqual(['self.rateLimits', 'peer.$kind'])
})

test('the crossing of boundaries is read of the subject, or of the flow to a neighbour', () => {
  expect(readsOf(crosses())).toEqual(['self.$crosses'])
  expect(readsOf(exists('out', crosses('internet')))).toEqual(['flow.$crosses'])
})

test('a condition looks at the neighbours of whom it names', () => {
  const nested = exists('out', exists('in', has('peer.rateLimits'), { of: 'peer' }), {
    of: 'target',
  })
  expect(centresOf(nested)).toEqual(['target', 'peer'])
  expect(centresOf(has('self.rateLimits'))).toEqual([])
})

test.each([
  [0, has('self.rateLimits')],
  [0, has('model.inventory')],
  [1, has('source.rateLimits')],
  [1, exists('in', has('peer.rateLimits'))],
  [2, exists('in', has('peer.rateLimits'), { of: 'source' })],
  [2, exists('in', exists('in', has('peer.rateLimits'), { of: 'peer' }))],
  [1, exists('in', exists('out', has('peer.rateLimits'), { of: 'self' }))],
])('it looks %i flows far', (reach, condition) => {
  expect(reachOf(condition)).toBe(reach)
})
