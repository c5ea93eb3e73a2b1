import { bandOf, type Cell as RiskCell, type RiskScale } from '@/model/riskScale'
import { type Matrix, type MatrixCell, matrixOf } from '@/review/matrix'
import type { Threat } from '@/review/threat'
import { causesBetween, type ViewPair, viewMovements } from '@/review/viewMovements'
import { bundled, hasMoved, nameOfCell } from '@/risk/movement'

import {
  bandRun,
  type Block,
  type Cell,
  cell,
  heading,
  link,
  note,
  paragraph,
  quiet,
  type Row,
  type Run,
  type Runs,
  type Section,
  strong,
  type Table,
  table,
} from '../document'
import type { Telling } from '../telling'
import { counted, titleOf } from '../words'

/** The open threats by likelihood and impact, and how controls move them, as a picture and as a list. */
export function matrixSection(telling: Telling): Section {
  const { threats, model } = telling
  const { scale } = model.about
  const before = matrixOf(threats, 'inherent', scale)
  const now = matrixOf(threats, 'residual', scale)
  return {
    id: 'matrix',
    title: 'Risk matrix',
    beginsPage: true,
    blocks: [
      paragraph(
        'Where the open threats stand with the controls in place. “Was” is how many stood in the cell without any control. An empty cell says that nothing was found there, and not that all is well.',
      ),
      matrixTable(now, before, scale, telling),
      ...beside(now),
      ...movementBlocks(telling, {
        title: 'What the controls in place do',
        pair: { from: 'inherent', to: 'residual' },
        none: 'No control in place moves a threat.',
      }),
      ...movementBlocks(telling, {
        title: 'What the planned controls would do',
        pair: { from: 'residual', to: 'target' },
        none: 'No planned control would move a threat.',
      }),
    ],
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

function matrixTable(now: Matrix, was: Matrix, scale: RiskScale, telling: Telling): Table {
  const byId = new Map(telling.threats.map((threat) => [threat.id, threat]))
  const rows = now.cells.toReversed().map((cells): Row => {
    const level = cells[0]?.likelihood ?? 1
    return {
      cells: [
        levelHead(level, scale.likelihood[level - 1]?.name ?? ''),
        ...cells.map((each) => {
          const before = was.cells[each.likelihood - 1]?.[each.impact - 1]?.threats.length ?? 0
          return cellOfMatrix(each, before, byId, telling)
        }),
      ],
    }
  })
  return {
    is: 'table',
    look: 'matrix',
    caption: 'Open threats by likelihood (rows) and impact (columns)',
    columns: [
      { label: 'Likelihood ↑ Impact →' },
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

interface Moved {
  readonly title: string
  readonly pair: ViewPair
  readonly none: string
}

/** Threats that move alike, from where to where and by what. */
function movementBlocks(
  { threats, model, anchorOf }: Telling,
  { title, pair, none }: Moved,
): Block[] {
  const byId = new Map(threats.map((threat) => [threat.id, threat]))
  const bundles = bundled(viewMovements(threats, pair).filter(hasMoved))
  if (bundles.length === 0) return [heading(title), note(none)]
  const rows = bundles.map(({ from, to, ids }): Row => {
    const moved = ids.flatMap((id) => byId.get(id) ?? [])
    const causes = new Set(
      moved.flatMap((each) => causesBetween(each, pair)).map(({ reason }) => reason),
    )
    return {
      cells: [
        cell(...placeRuns(from, model.about.scale)),
        cell('→ ', ...placeRuns(to, model.about.scale)),
        cell(...threatsRuns(moved, anchorOf)),
        cell([...causes].slice(0, 3).join('; ') || quiet(to ? '–' : 'handled by a protection')),
      ],
    }
  })
  const columns = [
    { label: 'From', fit: 'narrow' },
    { label: 'To', fit: 'narrow' },
    { label: 'Threats', fit: 'wide' },
    { label: 'By' },
  ] as const
  return [heading(title), table(title, columns, rows)]
}

export function placeRuns(at: RiskCell | null, scale: RiskScale): Runs {
  if (!at) return [quiet('off the matrix')]
  return [bandRun(bandOf(scale, at.likelihood, at.impact), 'letter'), ' ', nameOfCell(at)]
}

/** So many threats that move alike are told by name. */
const MOST_TITLES = 3

function threatsRuns(threats: readonly Threat[], anchorOf: Telling['anchorOf']): Runs {
  const named = threats
    .slice(0, MOST_TITLES)
    .flatMap((threat, at): Run[] => [
      ...(at > 0 ? ['; '] : []),
      link(
        `${threat.decision?.number ? `T-${String(threat.decision.number)} ` : ''}${titleOf(threat)}`,
        `#${anchorOf(threat)}`,
      ),
    ])
  const more = threats.length - MOST_TITLES
  return more > 0 ? [...named, quiet(` and ${String(more)} more`)] : named
}
