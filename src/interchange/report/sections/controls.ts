import { inCodeUnitOrder } from '@/model/canonicalJson'
import type { AppliedControl } from '@/model/appliedControl'
import { waitsOf } from '@/review/controls/waiting'
import { waitWords } from '@/review/controls/waitWords'
import { statusWords } from '@/review/controls/statusWords'
import { nameOf } from '@/rules/explain/nameOf'
import { cell, lines, note, quiet, type Row, type Section, strong, table } from '../document'
import type { Telling } from '../telling'
import { dayText } from '@/review/changes/words/dayText'

const statuses: readonly AppliedControl['status'][] = [
  'verified',
  'implemented',
  'planned',
  'proposed',
  'rejected',
]

/** What was put where, how far it has come, and what shows that it works. */
export function controlsSection(telling: Telling): Section {
  const all = Object.values(telling.model.controls).toSorted(
    (one, other) =>
      statuses.indexOf(one.status) - statuses.indexOf(other.status) ||
      inCodeUnitOrder(nameOfControl(one, telling), nameOfControl(other, telling)) ||
      inCodeUnitOrder(nameOf(one.on, telling.model), nameOf(other.on, telling.model)),
  )
  const columns = [
    { label: 'Control', fit: 'wide' },
    { label: 'On' },
    { label: 'Status' },
    { label: 'Evidence', fit: 'wide' },
    { label: 'Owner, due' },
  ] as const
  return {
    id: 'controls',
    title: 'Controls and evidence',
    beginsPage: false,
    blocks: [
      all.length === 0
        ? note(
            'No control has been put on a record. Answers may still say that a protection is there.',
          )
        : table(
            'Applied controls',
            columns,
            all.map((each) => controlRow(each, telling)),
          ),
    ],
  }
}

function controlRow(applied: AppliedControl, telling: Telling): Row {
  const { on, status, evidence, owner, due, verifiedOn } = applied
  const waits = waitsOf(applied, telling.today).map((wait) => waitWords[wait])
  return {
    cells: [
      {
        isHead: true,
        lines: [
          [nameOfControl(applied, telling)],
          ...(applied.control ? [[quiet(applied.control)]] : []),
        ],
      },
      cell(nameOf(on, telling.model)),
      lines([[statusWords[status]], ...waits.map((wait) => [strong(wait)])]),
      lines([
        ...(evidence.trim() === '' ? [] : [[evidence.trim()]]),
        ...(verifiedOn ? [[quiet(`Verified on ${dayText(verifiedOn)}`)]] : []),
      ]),
      lines([
        ...(owner.trim() === '' ? [] : [[owner.trim()]]),
        ...(due ? [[quiet(dayText(due))]] : []),
      ]),
    ],
  }
}

function nameOfControl({ control, name }: AppliedControl, { controls }: Telling): string {
  if (control === null) return name.trim() || 'A control without a name'
  return controls.find(({ id }) => id === control)?.name ?? control
}
