import type { ReviewDue } from '@/review/rhythm/reviewDue'
import { dayInWords } from '@/store/dayInWords'

/** When a review is due, as people say it: “First review due in 6 days”. */
export function dueWords(due: ReviewDue): string {
  const what = due.isFirst ? 'First review' : 'Review'
  if (due.state === 'release') return `${what} at the next release`
  switch (due.state) {
    case 'overdue':
      return `${what} overdue since ${dayInWords(due.on)}`
    case 'today':
      return `${what} due today`
    case 'soon':
      return due.days === 1 ? `${what} due tomorrow` : `${what} due in ${due.days} days`
    case 'later':
      return `${what} due on ${dayInWords(due.on)}`
  }
}
