import { asPlainLine, inMarkdown } from '@/interchange/report/markdown/inMarkdown'
import { causeGroups } from '@/review/changes/causeGroups'
import type { Changes } from '@/review/changes/changesBetween'
import {
  controlInWords,
  decisionInWords,
  expiredInWords,
  threatInWords,
} from '@/review/changes/changesInWords'
import { isToldAlone, unsaid } from '@/review/changes/recordChange'
import type { FieldChange, RecordChange } from '@/review/changes/recordChange'
import type { ThreatChange } from '@/review/changes/threatChange'
import type { Compared } from './compared'
import { summaryLine } from './summaryLine'

/** What differs between two states, for a pull request. */
export function changesMarkdown({ before, after, changes }: Compared): string {
  const title = inMarkdown(after.model.about.title) || 'A model without a title'
  const parts = [
    `## ${title}: what changed`,
    `${summaryLine(changes)}, from ${inMarkdown(before.name)} to ${inMarkdown(after.name)}.`,
    ...threatParts(changes),
    ...list('What changed in the model', changes.records.filter(isToldAlone).flatMap(recordItems)),
    ...list(
      'Controls',
      changes.controls.map((each) => item(controlInWords(each))),
    ),
    ...list(
      'What was decided',
      changes.decisions.map((each) =>
        item(`${each.title}: ${decisionInWords(each)}${each.reason ? ` (${each.reason})` : ''}`),
      ),
    ),
    ...list(
      'Acceptances that ran out',
      changes.expired.map((each) => item(`${each.threat.title}: ${expiredInWords(each)}`)),
    ),
  ]
  return `${parts.join('\n\n')}\n`
}

const kinds: readonly { readonly kind: ThreatChange['kind']; readonly title: string }[] = [
  { kind: 'new', title: 'New threats' },
  { kind: 'moved', title: 'Threats that moved' },
  { kind: 'gone', title: 'Threats that are gone' },
]

function threatParts({ threats }: Changes): readonly string[] {
  return kinds.flatMap(({ kind, title }) => {
    const meant = threats.filter((threat) => threat.kind === kind)
    const items = causeGroups(meant).flatMap(({ cause, threats: moved }) => [
      item(cause),
      ...moved.map((threat) => `  ${threatItem(threat, cause)}`),
    ])
    return list(`${title} (${meant.length})`, items)
  })
}

function threatItem(threat: ThreatChange, cause: string): string {
  const others = threat.causes.filter(({ text }) => text !== cause).map(({ text }) => text)
  const also = others.length === 0 ? '' : `. Also: ${others.join('; ')}`
  return `- **${inMarkdown(threat.title)}**: ${inMarkdown(threatInWords(threat) + also)}`
}

const signs = { added: 'Added', removed: 'Removed', changed: 'Changed' } as const

function recordItems({ kind, noun, name, fields }: RecordChange): readonly string[] {
  const head = `- ${signs[kind]}: ${inMarkdown(noun)} **${inMarkdown(name)}**`
  return kind === 'changed' ? [head, ...fields.map((field) => `  ${fieldItem(field)}`)] : [head]
}

function fieldItem({ field, label, before, after }: FieldChange): string {
  return item(`${label}: ${before ?? unsaid({ field })} → ${after ?? unsaid({ field })}`)
}

const item = (text: string) => `- ${asPlainLine(inMarkdown(text))}`

function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`### ${title}\n\n${items.join('\n')}`]
}
