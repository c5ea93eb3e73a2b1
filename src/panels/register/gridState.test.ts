import { expect, test } from 'vitest'
import { moved } from './columns'
import { extended, toggled, untouched } from './gridState'
import { withoutView, withView } from './savedViews'

const rows = ['a', 'b', 'c', 'd']

test('Shift selects everything from where somebody began, in either direction', () => {
  const begun = toggled(untouched, 'b')
  expect([...extended(begun, rows, 'd').selected]).toEqual(['b', 'c', 'd'])
  expect([...extended(extended(begun, rows, 'd'), rows, 'a').selected]).toEqual(['a', 'b'])
})

test('Shift begins anew where the row that it began at has left the list', () => {
  const begun = toggled(untouched, 'gone')
  expect([...extended(begun, rows, 'c').selected]).toEqual(['c'])
})

test('a tick is taken away by the next', () => {
  expect([...toggled(toggled(untouched, 'a'), 'a').selected]).toEqual([])
})

test('a column moves by a place and stays at the ends', () => {
  const shown = ['number', 'title', 'owner'] as const
  expect(moved(shown, 'owner', -1)).toEqual(['number', 'owner', 'title'])
  expect(moved(shown, 'number', 1)).toEqual(['title', 'number', 'owner'])
  expect(moved(shown, 'number', -1)).toEqual(shown)
  expect(moved(shown, 'owner', 1)).toEqual(shown)
})

test('a view that is saved under a name again takes the place of the one before', () => {
  const one = withView([], { name: 'Mine', query: 'list=open' })
  const two = withView(withView(one, { name: 'All', query: '' }), { name: 'Mine', query: 'find=x' })
  expect(two).toEqual([
    { name: 'All', query: '' },
    { name: 'Mine', query: 'find=x' },
  ])
  expect(withoutView(two, 'All')).toEqual([{ name: 'Mine', query: 'find=x' }])
})
