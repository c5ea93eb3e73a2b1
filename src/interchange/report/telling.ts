import { subjectKey } from '@/model/subject'
import { bandNow } from '@/review/bandNow'
import { groupsOf } from '@/review/groups'
import { isOpen } from '@/review/state'
import type { Threat } from '@/review/threat'
import { cellOf, nameOfCell } from '@/risk/movement'
import type { RiskView } from '@/risk/rating'
import { bandRun, link, quiet, type Run, type Runs, strong } from './document'
import type { ReportSource } from './source'
import { titleOf } from './words'

/** A source with what several sections ask of it, worked out once. */
export interface Telling extends ReportSource {
  /** The threats that are open, in ranking order. */
  readonly open: readonly Threat[]
  /** Where in the report a threat is listed. */
  readonly anchorOf: (threat: Threat) => string
}

export function tellingOf(source: ReportSource): Telling {
  const anchors = anchorsOf(source.threats)
  return {
    ...source,
    open: source.threats.filter(({ state }) => isOpen(state)),
    anchorOf: ({ id }) => anchors.get(id) ?? 'register',
  }
}

/** Open threats have a row each; the others share one with those of their sort that stand alike. */
function anchorsOf(threats: readonly Threat[]): ReadonlyMap<Threat['id'], string> {
  const numbered = new Map(threats.map((threat, at) => [threat, anchor(threat, at)]))
  const states = new Set(threats.map(({ state }) => state).filter((state) => !isOpen(state)))
  const shared = [...states].flatMap((state) =>
    groupsOf(threats.filter((threat) => threat.state === state)).flatMap(({ threats: members }) =>
      members.map((member) => [member.id, numbered.get(members[0] ?? member) ?? ''] as const),
    ),
  )
  const own = [...numbered].map(([{ id }, name]) => [id, name] as const)
  return new Map([...own, ...shared])
}

function anchor({ decision }: Threat, at: number): string {
  return decision?.number ? `T-${String(decision.number)}` : `threat-${String(at + 1)}`
}

/** “T-12” that leads to its row; nothing for a threat without a number. */
export function numberRun(threat: Threat, { anchorOf }: Telling): Run {
  const { decision } = threat
  return decision?.number ? link(`T-${String(decision.number)}`, `#${anchorOf(threat)}`) : ''
}

/** The band, the number where there is one, and the title, which leads to its row. */
export function threatRuns(threat: Threat, { anchorOf }: Telling): Runs {
  const { decision } = threat
  const number = decision?.number ? [strong(`T-${String(decision.number)}`), ' '] : []
  const title = link(titleOf(threat), `#${anchorOf(threat)}`)
  return [bandRun(bandNow(threat), 'letter'), ' ', ...number, title]
}

/** The band in a view by its letter and the cell, as “H L4·I3”. */
export function standingRuns({ ratings }: Threat, view: RiskView): Runs {
  if (!ratings) return [quiet('not rated')]
  const rating = ratings[view]
  return [bandRun(rating.band, 'letter'), ' ', quiet(nameOfCell(cellOf(rating)))]
}

/** The open threats by the records that they are about, by `subjectKey`. */
export function openByRecord(open: readonly Threat[]): ReadonlyMap<string, readonly Threat[]> {
  const byRecord = new Map<string, Threat[]>()
  for (const threat of open) {
    for (const key of new Set(threat.on.map(subjectKey))) {
      const threats = byRecord.get(key) ?? []
      threats.push(threat)
      byRecord.set(key, threats)
    }
  }
  return byRecord
}
