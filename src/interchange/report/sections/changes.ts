import { type ChangeCounts, changeCounts } from '@/review/changes/changeCounts'
import { type Changes, isEmpty } from '@/review/changes/changesBetween'
import {
  controlInWords,
  decisionInWords,
  expiredInWords,
  recordInWords,
  threatInWords,
} from '@/review/changes/changesInWords'
import type { RecordChange } from '@/review/changes/recordChange'
import type { ThreatChange } from '@/review/changes/threatChange'
import { weightyChanges } from '@/review/changes/weightyChanges'
import { dayText } from '@/review/changes/words/dayText'
import {
  type Block,
  cell,
  heading,
  lines,
  list,
  note,
  paragraph,
  quiet,
  type Row,
  rowHead,
  type Runs,
  type Section,
  table,
} from '../document'
import type { Since } from '../changesSince'
import type { Telling } from '../telling'
import { counted } from '@/model/counted'
import { movementTable } from './movement'

/** What is another since the review that is compared with, and what it comes to; nothing before the first. */
export function changesSection(telling: Telling): readonly Section[] {
  const { since } = telling
  if (!since) return []
  const { review, changes } = since
  const signed = `the review that ${review.by.trim() || 'someone unnamed'} signed on ${dayText(review.at)}`
  return [
    {
      id: 'changes',
      title: sinceInWords(since, 'Changes since'),
      beginsPage: true,
      blocks: changes
        ? [
            paragraph(`Since ${signed}. Moving what is drawn is no change.`),
            ...blocksOf(changes, telling),
          ]
        : [note(`What ${signed} says cannot be read, so nothing can be compared with it.`)],
    },
  ]
}

/** The changes in a few lines, for those who do not read on. */
export function changesInShort({ since }: Telling): readonly Runs[] {
  const changes = since?.changes
  if (!changes) return []
  if (isEmpty(changes)) return [['Nothing has changed.']]
  const counts = changeCounts(changes)
  const weighty = weightyChanges(changes)
  const parts = [recordWords(counts), threatWords(counts), decisionCounts(counts)]
  return [
    ...parts.filter((part) => part !== '').map((part): Runs => [`${part}.`]),
    ...weighty.slice(0, MOST_WEIGHTY).map(({ text }): Runs => [`${text}.`]),
  ]
}

const MOST_WEIGHTY = 3

function recordWords({ added, removed, changed }: ChangeCounts): string {
  const said = told([
    [added, 'added'],
    [changed, 'changed'],
    [removed, 'removed'],
  ])
  return said === '' ? '' : `In the model: ${said}`
}

function threatWords({ newThreats, goneThreats, worse, better }: ChangeCounts): string {
  const said = told([
    [newThreats, 'new'],
    [goneThreats, 'gone'],
    [worse, 'in a worse band'],
    [better, 'in a better band'],
  ])
  return said === '' ? 'No threat has come, gone or changed its band' : `Threats: ${said}`
}

function decisionCounts({ decisions, expired }: ChangeCounts): string {
  return [
    ...(decisions > 0 ? [`${counted(decisions, 'decision')} made or changed`] : []),
    ...(expired > 0 ? [`${counted(expired, 'acceptance')} ran out`] : []),
  ].join(', ')
}

/** What there is none of is not told. */
function told(counts: readonly (readonly [count: number, what: string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${String(count)} ${what}`)
    .join(', ')
}

function blocksOf(changes: Changes, telling: Telling): Block[] {
  if (isEmpty(changes)) return [note('Nothing has changed.')]
  const { records, controls, decisions, expired, movements } = changes
  const short = changesInShort(telling).slice(0, 3)
  return [
    list(short),
    ...kinds.flatMap(({ kind, title }) => threatBlocks(title, changes, kind)),
    heading('Movement on the matrix'),
    movementTable('Movement on the matrix', movements.residual, telling),
    ...listed(
      'In the model',
      records.filter(isSaidOnlyHere).map((change) => [`${recordInWords(change)}.`]),
    ),
    ...listed(
      'Controls',
      controls.map((change) => [`${controlInWords(change)}.`]),
    ),
    ...decisionBlocks(decisions),
    ...listed(
      'Acceptances that ran out',
      expired.map((each) => [`${each.threat.title}: ${expiredInWords(each)}.`]),
    ),
  ]
}

/** That a control stands elsewhere is told with the controls. */
function isSaidOnlyHere({ place, kind, fields }: RecordChange): boolean {
  return (
    place !== 'controls' || (kind === 'changed' && fields.some(({ field }) => field !== 'status'))
  )
}

/** “Changes since the review of 20 Feb 2027”. */
export function sinceInWords({ review }: Since, what: string): string {
  return `${what} the review of ${dayText(review.at)}`
}

const kinds = [
  { kind: 'new', title: 'New threats' },
  { kind: 'moved', title: 'Threats that moved' },
  { kind: 'gone', title: 'Threats that are gone' },
  { kind: 'quiet', title: 'Other threats that stand otherwise' },
] as const

/** With more than so many lines a list is cut, and says so. */
const MOST = 100

function threatBlocks(title: string, { threats }: Changes, kind: ThreatChange['kind']): Block[] {
  const meant = threats.filter((change) => change.kind === kind)
  if (meant.length === 0) return []
  const columns = [
    { label: 'Threat', fit: 'wide' },
    { label: 'What became of it' },
    { label: 'Because', fit: 'wide' },
  ] as const
  return [
    heading(`${title} (${String(meant.length)})`),
    table(title, columns, meant.slice(0, MOST).map(threatRow)),
    ...cutShort(meant.length),
  ]
}

function threatRow(change: ThreatChange): Row {
  const number = (change.after ?? change.before)?.decision?.number
  return {
    cells: [
      rowHead(
        `${number ? `T-${String(number)} ` : ''}${change.title.trim() || 'A threat without a title'}`,
      ),
      cell(threatInWords(change)),
      lines(change.causes.map(({ text }) => [`${text}.`])),
    ],
  }
}

function decisionBlocks(decisions: Changes['decisions']): Block[] {
  if (decisions.length === 0) return []
  const rows = decisions.slice(0, MOST).map((change): Row => ({
    cells: [
      rowHead(change.title.trim() || 'A threat without a title'),
      cell(decisionInWords(change)),
      cell(change.reason.trim() || quiet('No reason was given')),
    ],
  }))
  const columns = [
    { label: 'Threat', fit: 'wide' },
    { label: 'What was said' },
    { label: 'Reason', fit: 'wide' },
  ] as const
  return [heading('Decisions'), table('Decisions', columns, rows), ...cutShort(decisions.length)]
}

function listed(title: string, items: readonly Runs[]): Block[] {
  if (items.length === 0) return []
  return [heading(title), list(items.slice(0, MOST)), ...cutShort(items.length)]
}

function cutShort(count: number): Block[] {
  return count > MOST ? [note(`And ${String(count - MOST)} more, which are left out here.`)] : []
}
