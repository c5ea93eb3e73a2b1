import { type ImportReport, type ReportEntry, singular } from '@/interchange/importReport'
import { counted } from '@/model/counted'
import { oneLine } from './oneLine'

/** What became of a file, to read. */
export function importNotes({ read, decisions, keptAside }: ImportReport, output: string): string {
  const counts = read.map(({ what, count }) => counted(count, singular[what], what)).join(', ')
  const lines = [
    `Written to ${output}${counts === '' ? '' : `: ${counts}`}`,
    ...section('Decided, and worth a look', decisions),
    ...section('Kept with its record, and not shown', keptAside),
  ]
  return `${lines.join('\n')}\n`
}

function section(title: string, entries: readonly ReportEntry[]): readonly string[] {
  if (entries.length === 0) return []
  return [
    `${title}:`,
    ...entries.map(({ where, message }) => `  ${oneLine(where)}: ${oneLine(message)}`),
  ]
}
