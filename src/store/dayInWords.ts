import { Day } from '@/model/text'
import { dayText } from '@/review/changes/words/dayText'
import { today } from './today'

/** A day, or the day of a moment where the person sits, as everything else tells days: “22 Nov 2026”. */
export function dayInWords(when: string): string {
  return dayText(Day.safeParse(when).success ? when : today(new Date(when)))
}
