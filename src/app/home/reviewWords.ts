import type { Day } from '@/model/text'
import { counted } from '../counted'

const DAY = 86_400_000

/** When a model is to be reviewed, in words; null when no date is set. Both are days, as `2026-11-22`. */
export function reviewWords(
  next: Day | null,
  today: Day,
): { readonly text: string; readonly isOverdue: boolean } | null {
  if (next === null) return null
  const days = Math.round((Date.parse(next) - Date.parse(today)) / DAY)
  if (days < 0) return { text: `Review overdue since ${next}`, isOverdue: true }
  if (days === 0) return { text: 'Review due today', isOverdue: false }
  if (days <= 30) return { text: `Review due in ${counted(days, 'day')}`, isOverdue: false }
  return { text: `Review due ${next}`, isOverdue: false }
}
