import { dayInWords } from '@/store/dayInWords'
import { momentInWords, timeInWords } from '@/store/momentInWords'
import type { Day } from '@/model/text'
import type { Revision } from '@/persistence/revisions'
import type { RecordCounts } from '@/review/changes/recordCounts'
import { addDays } from '@/review/rhythm/calendar'
import { today } from '@/store/today'
import { counted } from '@/model/counted'

/** Versions of one day, under what that day is called. */
export interface DayOfVersions {
  readonly day: Day
  readonly title: string
  readonly revisions: readonly Revision[]
}

/** Versions by the day on which they were kept, in the order in which they come. */
export function byDay(revisions: readonly Revision[], now: Day): readonly DayOfVersions[] {
  const days = new Map<Day, Revision[]>()
  for (const revision of revisions) {
    const day = today(new Date(revision.at))
    days.set(day, [...(days.get(day) ?? []), revision])
  }
  return [...days].map(([day, ofDay]) => ({ day, title: dayTitle(day, now), revisions: ofDay }))
}

function dayTitle(day: Day, now: Day): string {
  if (day === now) return 'Today'
  return day === addDays(now, -1) ? 'Yesterday' : dayInWords(day)
}

/** What a version is called: its name, or else when it was kept. */
export function nameOf(revision: Revision): string {
  return revision.kept === 'named' ? revision.label : momentOf(revision)
}

/** The time of day at which a version was kept. */
export function timeOf({ at }: Revision): string {
  return timeInWords(at)
}

/** The day and the time at which a version was kept. */
export function momentOf({ at }: Revision): string {
  return momentInWords(at)
}

/** “3 added, 1 removed since”; undefined while nobody knows. */
export function differenceWords(counts: RecordCounts | null | undefined): string | undefined {
  if (counts === undefined) return undefined
  if (counts === null) return 'Cannot be read'
  const said = (['added', 'removed', 'changed'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${kind}`)
  if (counts.decided > 0) said.push(counted(counts.decided, 'decision'))
  return said.length === 0 ? 'Says the same as now' : `${said.join(', ')} since`
}

/** So many bytes as people read them: “120 kB”, “2.1 MB”. */
export function sizeWords(bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB']
  const most = unit === 'kB' && size >= 10 ? 0 : 1
  return `${size.toLocaleString(undefined, { maximumFractionDigits: most })} ${unit}`
}
