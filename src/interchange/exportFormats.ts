/** What can be made of a model for others. */
export type ExportFormat = 'corral' | 'html' | 'markdown' | 'csv' | 'sarif'

export interface FormatInfo {
  readonly id: ExportFormat
  readonly label: string
  readonly ending: string
  /** The media type. */
  readonly type: string
  /** What it is for, in a sentence. */
  readonly holds: string
  /** What of the model is not in it, a sentence each. */
  readonly leavesOut: readonly string[]
}

/** Every format, with what it leaves out: what the app says before it saves, and what the manual says. */
export const exportFormats: readonly FormatInfo[] = [
  {
    id: 'html',
    label: 'Report',
    ending: '.report.html',
    type: 'text/html;charset=utf-8',
    holds:
      'A page to read, to print and to hand over: summary, diagrams, matrix, register, controls, reviews. Any browser shows it, and it runs no script.',
    leavesOut: [
      'Answers, descriptions, assets and threat actors, except where a threat rests on them.',
      'Notes and links of decisions, and the snapshots of signed reviews.',
      'Corral cannot open it again.',
    ],
  },
  {
    id: 'markdown',
    label: 'Markdown',
    ending: '.report.md',
    type: 'text/markdown;charset=utf-8',
    holds: 'The text and the tables of the report, for a wiki, a repository or a ticket.',
    leavesOut: [
      'The drawings. Their tables of threats are there.',
      'All that the report leaves out: answers, descriptions, assets and threat actors, notes and links of decisions, and the snapshots of signed reviews.',
      'Corral cannot open it again.',
    ],
  },
  {
    id: 'csv',
    label: 'Register as CSV',
    ending: '.register.csv',
    type: 'text/csv;charset=utf-8',
    holds:
      'A row for every threat with its levels and what was decided, for a spreadsheet. No cell can pass for a formula.',
    leavesOut: [
      'Everything but the threats: diagrams, controls, questions, assumptions, reviews.',
      'Why a threat is there and how its levels came about.',
      'Corral cannot open it again.',
    ],
  },
  {
    id: 'sarif',
    label: 'SARIF',
    ending: '.sarif',
    type: 'application/sarif+json',
    holds:
      'The threats that still stand, as SARIF 2.1.0 for code scanning and other tools. Places are lines of the file of the model.',
    leavesOut: [
      'Threats that are accepted, transferred, avoided, dismissed or handled, or whose mitigation is done, since tools would show them as open.',
      'Everything but the threats: diagrams, controls, questions, assumptions, reviews.',
      'Corral cannot open it again.',
    ],
  },
  {
    id: 'corral',
    label: 'Corral file',
    ending: '.corral.json',
    type: 'application/json',
    holds:
      'All of the model: diagrams, answers, decisions, findings, controls and the chain of signed reviews. Corral opens it anywhere.',
    leavesOut: [
      'Rule packs of your own are named with their version and hash, but not in it.',
      'Earlier versions, saved views and settings stay in this browser.',
    ],
  },
]

/** What is known of a format. */
export function formatInfo(id: ExportFormat): FormatInfo {
  const found = exportFormats.find((format) => format.id === id)
  if (!found) throw new Error(`There is no format “${id}”.`)
  return found
}
