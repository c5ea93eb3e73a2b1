import { namesOf } from '@/rules/explain/nameOf'
import { inCodeUnitOrder } from '@/model/canonicalJson'
import { daysUntil } from '@/review/due'
import { isOpen } from '@/review/state'
import type { Threat } from '@/review/threat'
import { cell, lines, note, quiet, type Row, type Runs, type Section, table } from '../document'
import { numberRun, standingRuns, type Telling } from '../telling'
import { dayText } from '@/review/changes/words/dayText'
import { counted } from '@/model/counted'
import { titleOf } from '../words'

/** What stays as it is, knowingly: why, who said so, and until when. */
export function acceptedSection(telling: Telling): Section {
  const accepted = telling.threats
    .filter(({ state, decision }) => isOpen(state) && decision?.response === 'accept')
    .toSorted((one, other) => inCodeUnitOrder(untilOf(one), untilOf(other)))
  const columns = [
    { label: 'No.', fit: 'narrow' },
    { label: 'Threat', fit: 'wide' },
    { label: 'Now', fit: 'narrow' },
    { label: 'Reason', fit: 'wide' },
    { label: 'By' },
    { label: 'Until' },
  ] as const
  return {
    id: 'accepted',
    title: 'Accepted risks',
    beginsPage: false,
    blocks: [
      accepted.length === 0
        ? note('No risk is accepted.')
        : table(
            'Accepted risks, by the end of their acceptance',
            columns,
            accepted.map((threat) => acceptedRow(threat, telling)),
          ),
    ],
  }
}

// Those without an end come last.
const untilOf = ({ decision }: Threat) => decision?.until ?? '9999-12-31'

function acceptedRow(threat: Threat, telling: Telling): Row {
  const { decision, on } = threat
  return {
    cells: [
      cell(numberRun(threat, telling)),
      { isHead: true, lines: [[titleOf(threat)], [quiet(namesOf(on, telling.model))]] },
      cell(...standingRuns(threat, 'residual')),
      cell(decision?.reason.trim() || quiet('No reason was given')),
      lines([
        [decision?.by.trim() || quiet('not named')],
        ...(decision?.at ? [[quiet(dayText(decision.at))]] : []),
      ]),
      lines(untilRuns(decision?.until ?? null, telling.today)),
    ],
  }
}

function untilRuns(until: string | null, today: string): readonly Runs[] {
  if (until === null) return [[quiet('No end')]]
  const days = daysUntil(until, today)
  const left =
    days < 0
      ? `ran out ${counted(-days, 'day')} ago`
      : days === 0
        ? 'last day'
        : counted(days, 'day') + ' left'
  return [[dayText(until)], [quiet(left)]]
}
