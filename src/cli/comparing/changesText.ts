import type { Band } from '@/model/riskScale'
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
import { oneLine } from '../oneLine'
import type { System } from '../system'
import type { Compared } from './compared'
import { summaryLine } from './summaryLine'

type Shown = Pick<System, 'style' | 'width'>

/** What differs between two states, for people. */
export function changesText({ before, after, changes }: Compared, shown: Shown): string {
  const { title } = after.model.about
  const head = [
    shown.style.strong(oneLine(title) || 'A model without a title'),
    shown.style.quiet(`${oneLine(before.name)} → ${oneLine(after.name)}`),
    `${summaryLine(changes)}.`,
  ].join('\n')
  return `${[head, ...sections(changes, shown)].join('\n\n')}\n`
}

function sections(changes: Changes, shown: Shown): readonly string[] {
  const { records, controls, decisions, expired } = changes
  return [
    ...threatSections(changes, shown),
    ...section(
      'What changed in the model',
      records.filter(isToldAlone).flatMap((change) => recordLines(change, shown)),
      shown,
    ),
    ...section(
      'Controls',
      controls.map((change) => told(controlInWords(change), shown)),
      shown,
    ),
    ...section(
      'What was decided',
      decisions.flatMap((change) => [
        told(decisionInWords(change), shown),
        detail(change.reason ? `${change.title}: ${change.reason}` : change.title, shown),
      ]),
      shown,
    ),
    ...section(
      'Acceptances that ran out',
      expired.map((each) => told(`${each.threat.title}: ${expiredInWords(each)}`, shown)),
      shown,
    ),
  ]
}

const kinds: readonly { readonly kind: ThreatChange['kind']; readonly title: string }[] = [
  { kind: 'new', title: 'New threats' },
  { kind: 'moved', title: 'Threats that moved' },
  { kind: 'gone', title: 'Threats that are gone' },
]

function threatSections({ threats }: Changes, shown: Shown): readonly string[] {
  return kinds.flatMap(({ kind, title }) => {
    const meant = threats.filter((threat) => threat.kind === kind)
    const lines = causeGroups(meant).flatMap(({ cause, threats: moved }) => [
      told(cause, shown),
      ...moved.flatMap((threat) => threatLines(threat, cause, shown)),
    ])
    return section(`${title} (${meant.length})`, lines, shown)
  })
}

function threatLines(threat: ThreatChange, cause: string, shown: Shown): readonly string[] {
  const others = threat.causes.filter(({ text }) => text !== cause)
  return [
    `    ${shown.style.ofBand(bandOf(threat), threatInWords(threat))}  ${oneLine(threat.title, room(shown, 30))}`,
    ...others.map(({ text }) => `      ${shown.style.quiet(oneLine(text, room(shown, 6)))}`),
  ]
}

const bandOf = ({ from, to }: ThreatChange): Band | null => to.bands.residual ?? from.bands.residual

const signs = { added: '+', removed: '−', changed: '~' } as const

function recordLines(change: RecordChange, shown: Shown): readonly string[] {
  const { kind, noun, name, fields } = change
  const head = `  ${signs[kind]} ${noun} “${oneLine(name, 80)}”`
  return kind === 'changed' ? [head, ...fields.map((field) => fieldLine(field, shown))] : [head]
}

function fieldLine({ field, label, before, after }: FieldChange, shown: Shown): string {
  return detail(`${label}: ${before ?? unsaid({ field })} → ${after ?? unsaid({ field })}`, shown)
}

function section(title: string, lines: readonly string[], { style }: Shown): readonly string[] {
  return lines.length === 0 ? [] : [[style.strong(title), ...lines].join('\n')]
}

const told = (text: string, shown: Shown) => `  ${oneLine(text, room(shown, 2))}`
const detail = (text: string, shown: Shown) => `      ${oneLine(text, room(shown, 6))}`

/** How many signs are left on a line; null where nobody looks at lines. */
function room({ width }: Shown, used: number): number | null {
  return width === null ? null : Math.max(width - used, 20)
}
