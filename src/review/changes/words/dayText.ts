const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day, or the day of a moment in universal time, as it reads the same everywhere: “22 Nov 2026”. */
export function dayText(when: string): string {
  const [year = '', month = '', day = ''] = when.slice(0, 10).split('-')
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`
}
