import { Day } from '@/model/text'

const pad = (part: number) => String(part).padStart(2, '0')

/** The day it is where the person sits. */
export function today(now: Date = new Date()): Day {
  return Day.parse(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`)
}
