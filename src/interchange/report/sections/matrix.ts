import type { Cell as RiskCell, RiskScale } from '@/model/riskScale'
import { type Matrix, type MatrixCell, matrixOf } from '@/review/matrix'
import type { Threat } from '@/review/threat'
import { isCell } from '@/risk/scaleCheck'
import {
  bandRun,
  type Block,
  type Cell,
  link,
  note,
  paragraph,
  quiet,
  type Row,
  type Run,
  type Section,
  strong,
  type Table,
} from '../document'
import { dayText } from '@/review/changes/words/dayText'
import type { Telling } from '../telling'
import { counted } from '@/model/counted'
import { viewMovementBlocks } from './movement'

/** The open threats by likelihood and impact, and how they move, as a picture and as lists. */
export function matrixSection(telling: Telling): Section {
  const { threats, model } = telling
  const { scale } = model.about
  const now = matrixOf(threats, 'residual', scale)
  const before = beforeOf(telling)
  return {
    id: 'matrix',
    title: 'Risk matrix',
    beginsPage: true,
    blocks: [
      paragraph(
        `Where the open threats stand with the controls in place. “Was” is how many stood in the cell ${before.when}. An empty cell says that nothing was found there, and not that all is well.`,
      ),
      matrixTable(now, before, scale, telling),
      ...beside(now),
      ...viewMovementBlocks(
        'What the controls in place do',
        { from: 'inherent', to: 'residual' },
        'No control in place moves a threat.',
        telling,
      ),
      ...viewMovementBlocks(
        'What the planned controls would do',
        { from: 'residual', to: 'target' },
        'No planned control would move a threat.',
        telling,
      ),
    ],
  }
}

interface Before {
  readonly when: string
  /** How many threats stood in a cell in which so many stand. */
  readonly countIn: (cell: RiskCell, now: number) => number
}

/** At the review that is compared with; where there is none, without any control. */
function beforeOf({ threats, model, since }: Telling): Before {
  const movements = since?.changes?.movements.residual
  if (movements) {
    const atEnd = (end: 'from' | 'to', at: RiskCell) =>
      movements.filter((each) => each[end] !== null && isCell(each[end], at)).length
    return {
      when: `at the review of ${dayText(since.review.at)}, judged by the rules of today`,
      countIn: (at, now) => now - atEnd('to', at) + atEnd('from', at),
    }
  }
  const { cells } = matrixOf(threats, 'inherent', model.about.scale)
  return {
    when: 'without any control',
    countIn: ({ likelihood, impact }) => cells[likelihood - 1]?.[impact - 1]?.threats.length ?? 0,
  }
}

/** What is in no cell, or waits for a decision, is not overlooked. */
function beside({ unrated, undecided }: Matrix): Block[] {
  const parts = [
    ...(unrated.length > 0
      ? [`${counted(unrated.length, 'open threat')} in no cell: not rated`]
      : []),
    ...(undecided.length > 0 ? [`${counted(undecided.length, 'open threat')} not decided`] : []),
  ]
  return parts.length > 0 ? [note(`${parts.join('; ')}.`)] : []
}

function matrixTable(now: Matrix, before: Before, scale: RiskScale, telling: Telling): Table {
  const byId = new Map(telling.threats.map((threat) => [threat.id, threat]))
  const rows = now.cells.toReversed().map((cells): Row => {
    const level = cells[0]?.likelihood ?? 1
    return {
      cells: [
        levelHead(level, scale.likelihood[level - 1]?.name ?? ''),
        ...cells.map((each) =>
          cellOfMatrix(each, before.countIn(each, each.threats.length), byId, telling),
        ),
      ],
    }
  })
  return {
    is: 'table',
    look: 'matrix',
    caption: 'Open threats by likelihood (rows) and impact (columns)',
    columns: [
      { label: 'Likelihood\u00a0↑ Impact\u00a0→' },
      ...scale.impact.map(({ name }, at) => ({ label: `${String(at + 1)} ${name}` })),
    ],
    rows,
  }
}

export function levelHead(level: number, name: string): Cell {
  return { lines: [[strong(String(level)), ` ${name}`]], isHead: true }
}

/** So many numbers of threats have room in a cell. */
const MOST_NUMBERS = 3

function cellOfMatrix(
  { band, threats }: MatrixCell,
  before: number,
  byId: ReadonlyMap<string, Threat>,
  { anchorOf }: Telling,
): Cell {
  const numbered = threats.flatMap((id) => {
    const threat = byId.get(id)
    return threat?.decision?.number ? [threat] : []
  })
  const shown = numbered.slice(0, MOST_NUMBERS)
  const numbers = shown.flatMap((threat, at): Run[] => [
    ...(at > 0 ? [', '] : []),
    link(`T-${String(threat.decision?.number)}`, `#${anchorOf(threat)}`),
  ])
  const isOther = before !== threats.length
  return {
    band,
    lines: [
      [
        bandRun(band, 'letter'),
        ' ',
        threats.length > 0 ? strong(String(threats.length)) : quiet('–'),
      ],
      ...(isOther ? [[quiet(`was ${String(before)}`)]] : []),
      ...(numbers.length > 0
        ? [[...numbers, ...(numbered.length > MOST_NUMBERS ? [' …'] : [])]]
        : []),
    ],
  }
}
