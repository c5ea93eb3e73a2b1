import { expect, test } from 'vitest'
import { commaSeparated, tabSeparated } from './rowsAsText'

test('a cell that a spreadsheet would run is written as text', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    expect(commaSeparated([[`${start}cmd`]])).toMatch(/^"?'/)
  }
  expect(tabSeparated([['=HYPERLINK("http://evil")', 'fine']])).toBe(
    `'=HYPERLINK("http://evil")\tfine`,
  )
})

test('commas, quotes and line breaks stay within their cell', () => {
  expect(commaSeparated([['a,b', 'say "no"', 'two\nlines', 'plain']])).toBe(
    '"a,b","say ""no""","two\nlines",plain\r\n',
  )
  expect(tabSeparated([['two\nlines', 'a\tb'], ['next']])).toBe('two lines\ta b\nnext')
})
