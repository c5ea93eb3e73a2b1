import { expect, test } from 'vitest'
import { untilChoices } from './untilChoices'

const on = (year: number, month: number, day: number) =>
  untilChoices(new Date(year, month - 1, day, 23, 30)).map(({ label, day: until }) => [
    label,
    until,
  ])

test('a risk is accepted until the end of the quarter, for three months or for half a year', () => {
  expect(on(2026, 11, 22)).toEqual([
    ['End of Q4', '2026-12-31'],
    ['3 months', '2027-02-22'],
    ['6 months', '2027-05-22'],
  ])
})

test('a quarter that is nearly over stands back for the next one, over the turn of the year too', () => {
  expect(on(2026, 12, 20)[0]).toEqual(['End of Q1', '2027-03-31'])
  expect(on(2026, 12, 17)[0]).toEqual(['End of Q4', '2026-12-31'])
})

test('a month without that day ends on its last', () => {
  expect(on(2026, 11, 30)[1]).toEqual(['3 months', '2027-02-28'])
  expect(on(2027, 8, 31)[2]).toEqual(['6 months', '2028-02-29'])
})
