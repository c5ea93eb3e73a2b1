import { type ReportCount, type ReportEntry, singular } from '@/interchange/importReport'
import { counted } from '@/model/counted'
import { ChainVerdict } from '@/panels/review/ChainVerdict'
import { KeyLine } from '../signing/KeyLine'
import type { Imported } from './lastImport'

type Read = Pick<Extract<Imported, { type: 'opened' }>, 'report' | 'chain'>

/** What the reading of a file has shown: its signed reviews, and what is worth a look. */
export function ImportReport({ report, chain }: Read) {
  return (
    <>
      {chain && <ChainVerdict report={chain} KeyLine={KeyLine} />}
      {report.read.length > 0 && <p>Read: {report.read.map(countInWords).join(', ')}.</p>}
      <Entries title="Worth a look" entries={report.decisions} isOpen />
      <Entries title="Kept with its record, but not shown" entries={report.keptAside} />
    </>
  )
}

function countInWords({ what, count }: ReportCount): string {
  return count === 0 ? `no ${what}` : counted(count, singular[what], what)
}

interface EntriesProps {
  readonly title: string
  readonly entries: readonly ReportEntry[]
  readonly isOpen?: boolean
}

function Entries({ title, entries, isOpen = false }: EntriesProps) {
  if (entries.length === 0) return null
  return (
    <details open={isOpen}>
      <summary>
        {title} ({entries.length})
      </summary>
      <ul>
        {entries.map(({ where, message }) => (
          <li key={`${where}${message}`}>
            <strong>{where}</strong> {message}
          </li>
        ))}
      </ul>
    </details>
  )
}
