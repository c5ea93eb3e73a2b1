import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ModelId } from '@/model/id'
import { utf8Of } from '@/model/utf8'
import { recurrenceOf } from './recurrence'
import { type PlannedReview, reviewCalendar } from './reviewCalendar'

const review: PlannedReview = {
  id: ModelId.parse('shop-assistant'),
  title: 'Shop assistant',
  owner: 'Ada',
  cadence: { every: 'quarter' },
  on: '2027-01-31',
  address: 'https://corral.example/#/m/shop-assistant/review',
}
const madeAt = '2026-11-22T16:30:05.000Z'

/** The lines as a calendar reads them: joined where they were folded. */
function linesOf(text: string): readonly string[] {
  expect(text.endsWith('\r\n')).toBe(true)
  return text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')
}

/** The texts of a property, as a calendar reads them. */
function textsOf(name: string, text: string): readonly string[] {
  return linesOf(text)
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) =>
      line
        .slice(name.length + 1)
        .replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)),
    )
}

test('a review is an event of a whole day, that comes again and rings a week before', () => {
  expect(linesOf(reviewCalendar([review], madeAt))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Corral//Threat model reviews//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:review-shop-assistant@corral',
    'DTSTAMP:20261122T163005Z',
    'SEQUENCE:29922750',
    'DTSTART;VALUE=DATE:20270131',
    'DTEND;VALUE=DATE:20270201',
    'RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30,31;BYSETPOS=-1',
    'SUMMARY:Review of the threat model “Shop assistant”',
    String.raw`DESCRIPTION:See what has changed since the last review\, decide what is open\, and sign.\nOwner: Ada.\nOpen it in the browser that holds the model: https://corral.example/#/m/shop-assistant/review`,
    'URL:https://corral.example/#/m/shop-assistant/review',
    'CATEGORIES:Threat model',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P7D',
    'DESCRIPTION:Review of the threat model “Shop assistant”',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ])
})

test('a file made later replaces the event of the one before, in every calendar that knows it', () => {
  const before = reviewCalendar([review], madeAt)
  const after = reviewCalendar([{ ...review, on: '2027-02-15' }], '2026-11-22T16:31:00.000Z')
  expect(textsOf('UID', after)).toEqual(textsOf('UID', before))
  const [numbers, earlier] = [after, before].map((text) => textsOf('SEQUENCE', text).map(Number))
  expect(numbers).toEqual(earlier?.map((number) => number + 1))
})

test('a date that every month has needs no list of dates, and a release does not come again', () => {
  expect(recurrenceOf({ every: 'quarter' }, '2027-01-28')).toBe('FREQ=MONTHLY;INTERVAL=3')
  expect(recurrenceOf({ every: 'quarter' }, '2027-01-29')).toBe(
    'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29;BYSETPOS=-1',
  )
  expect(recurrenceOf({ every: 'custom', days: 45 }, '2027-01-31')).toBe('FREQ=DAILY;INTERVAL=45')
  expect(recurrenceOf({ every: 'release' }, '2027-01-31')).toBeNull()
})

/** The first 32 signs and the last of 128 control something, but for the tab and the line break. */
const isControl = (sign: string) =>
  (sign < ' ' && sign !== '\t' && sign !== '\n') || sign === '\u007f'

const withoutControls = (text: string) =>
  text
    .split('')
    .filter((sign) => !isControl(sign))
    .join('')

/** Titles of any signs at all, with those that mean something in the format. */
const title = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('\\', ';', ',', ':', '"', '\r', '\n', '\t', ' ', '界', '🦺'),
  ),
  maxLength: 200,
})

test('whatever a title holds, it reads as it was written, and no line is longer than 75 octets', () => {
  fc.assert(
    fc.property(title, (written) => {
      const text = reviewCalendar([{ ...review, title: written }], madeAt)
      const [summary, alarm] = [textsOf('SUMMARY', text), textsOf('DESCRIPTION', text)]
      const kept = withoutControls(written.replaceAll(/\r\n?/g, '\n'))
      expect(summary).toEqual([`Review of the threat model “${kept}”`])
      expect(alarm).toContain(summary[0])
      for (const line of text.split('\r\n')) expect(utf8Of(line).length).toBeLessThanOrEqual(75)
      expect(linesOf(text).filter((line) => line === 'END:VEVENT')).toHaveLength(1)
    }),
  )
})
