import { dayInWords } from './dayInWords'

/** The time of day that a moment was where the person sits, as their browser tells it: “9:44 PM”. */
export function timeInWords(when: string): string {
  return new Date(when).toLocaleTimeString(undefined, { timeStyle: 'short' })
}

/** The day and the time of a moment where the person sits: “22 Nov 2026, 9:44 PM”. */
export function momentInWords(when: string): string {
  return `${dayInWords(when)}, ${timeInWords(when)}`
}
