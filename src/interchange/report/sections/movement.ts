import { bandOf, type Cell as RiskCell, type RiskScale } from '@/model/riskScale'
import type { Threat } from '@/review/threat'
import { causesBetween, type ViewPair, viewMovements } from '@/review/viewMovements'
import { bundled, hasMoved, type Movement, nameOfCell } from '@/risk/movement'
import {
  bandRun,
  type Block,
  cell,
  type Column,
  heading,
  link,
  note,
  quiet,
  type Row,
  type Run,
  type Runs,
  table,
} from '../document'
import type { Telling } from '../telling'
import { titleOf } from '../words'

const columns: readonly Column[] = [
  { label: 'From', fit: 'narrow' },
  { label: 'To', fit: 'narrow' },
  { label: 'Threats', fit: 'wide' },
]

/** Threats that move alike from one view of the risk to another, and by which controls. */
export function viewMovementBlocks(
  title: string,
  pair: ViewPair,
  none: string,
  telling: Telling,
): Block[] {
  const bundles = bundled(viewMovements(telling.threats, pair).filter(hasMoved))
  if (bundles.length === 0) return [heading(title), note(none)]
  const rows = bundles.map((bundle): Row => {
    const moved = threatsIn(bundle.ids, telling)
    const steps = moved.flatMap((each) => causesBetween(each, pair))
    const causes = [...new Set(steps.map(({ reason }) => reason))].slice(0, MOST_CAUSES)
    const by = causes.join('; ') || (bundle.to ? quiet('–') : quiet('a protection handles them'))
    return { cells: [...placeCells(bundle, telling), threatsCell(moved, telling), cell(by)] }
  })
  return [heading(title), table(title, [...columns, { label: 'By' }], rows)]
}

/** From where to where, and which threats. What came or went is off the matrix on that side. */
export function movementTable(
  caption: string,
  movements: readonly Movement<Threat['id']>[],
  telling: Telling,
): Block {
  const bundles = bundled(movements.filter(hasMoved))
  if (bundles.length === 0) return note('No threat stands in another cell.')
  const rows = bundles.map((bundle): Row => ({
    cells: [
      ...placeCells(bundle, telling),
      threatsCell(threatsIn(bundle.ids, telling), telling, goneIn(bundle.ids, telling)),
    ],
  }))
  return table(caption, columns, rows)
}

/** What those are called that are no longer there at all. */
function goneIn(ids: readonly Threat['id'][], { since, threats }: Telling): readonly string[] {
  const there = new Set(threats.map(({ id }) => id))
  const gone = new Set(ids.filter((id) => !there.has(id)))
  return (since?.changes?.threats ?? []).filter(({ id }) => gone.has(id)).map(titleOf)
}

/** So many causes say enough of threats that move alike. */
const MOST_CAUSES = 3

function threatsIn(ids: readonly Threat['id'][], { threats }: Telling): readonly Threat[] {
  const among = new Set(ids)
  return threats.filter(({ id }) => among.has(id))
}

function placeCells({ from, to }: Pick<Movement<unknown>, 'from' | 'to'>, { model }: Telling) {
  const { scale } = model.about
  return [cell(...placeRuns(from, scale)), cell('→ ', ...placeRuns(to, scale))]
}

function placeRuns(at: RiskCell | null, scale: RiskScale): Runs {
  if (!at) return [quiet('off the matrix')]
  return [bandRun(bandOf(scale, at.likelihood, at.impact), 'letter'), ' ', nameOfCell(at)]
}

/** So many threats that move alike are told by name. */
const MOST_TITLES = 3

function threatsCell(
  threats: readonly Threat[],
  { anchorOf }: Telling,
  gone: readonly string[] = [],
) {
  const all = [
    ...threats.map((threat): Run => {
      const number = threat.decision?.number ? `T-${String(threat.decision.number)} ` : ''
      return link(`${number}${titleOf(threat)}`, `#${anchorOf(threat)}`)
    }),
    ...gone,
  ]
  const named = all.slice(0, MOST_TITLES).flatMap((run, at) => [at > 0 ? '; ' : '', run])
  const more = all.length - MOST_TITLES
  return cell(...named, ...(more > 0 ? [quiet(` and ${String(more)} more`)] : []))
}
