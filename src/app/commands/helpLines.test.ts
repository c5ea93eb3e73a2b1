import { expect, test } from 'vitest'
import { helpLines } from './helpLines'

test('no two lines of the help are taken for one, though some say the same', () => {
  const ids = helpLines(false).map(({ id }) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  const menus = helpLines(false).filter(({ name }) => name === 'Open its menu')
  expect(menus.map(({ more }) => more)).toEqual(['On the canvas', 'In the outline'])
})
