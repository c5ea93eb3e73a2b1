import type { Day } from '@/model/text'

/** The day that is so many days after another. */
export function addDays(day: Day, days: number): Day {
  const [year, month, date] = partsOf(day)
  return dayAt(year, month, date + days)
}

/** The same date so many months later, or the last of that month where it has no such date. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day)
  const lastOfMonth = new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate()
  return dayAt(year, month + months, Math.min(date, lastOfMonth))
}

function partsOf(day: Day): [year: number, month: number, date: number] {
  const at = new Date(`${day}T00:00:00Z`)
  return [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()]
}

/** A day from parts that may run over, such as the 32nd of a month. The last that can be written is in 9999. */
function dayAt(year: number, month: number, date: number): Day {
  const at = Math.min(Date.UTC(year, month, date), Date.UTC(9999, 11, 31))
  return new Date(at).toISOString().slice(0, 10)
}
