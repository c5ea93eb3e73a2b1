import { CalendarPlus } from 'lucide-react'
import { useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { useReviewDay } from './useReviewDue'

interface AddToCalendarProps {
  readonly size?: 'small' | 'medium'
}

/** Puts the next review of the open model into a calendar; nothing while it has no date. */
export function AddToCalendar({ size = 'small' }: AddToCalendarProps) {
  const on = useReviewDay()
  const about = useModel((model) => model.about)
  if (on === null) return null
  const { id, owner, cadence } = about
  const title = about.title || 'Untitled model'
  const save = async () => {
    const { saveCalendar } = await import('./saveCalendar')
    saveCalendar([{ id, title, owner, cadence, on }])
  }
  return (
    <Button size={size} onPress={() => void save()}>
      <CalendarPlus size={16} aria-hidden />
      Add to calendar
    </Button>
  )
}
