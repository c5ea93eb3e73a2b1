import type { Cell } from '@/model/riskScale'
import { changeCounts } from '@/review/changes/changeCounts'
import type { ControlChange } from '@/review/changes/controlChanges'
import type { DecisionChange, ExpiredAcceptance } from '@/review/changes/decisionChange'
import type { RecordChange } from '@/review/changes/recordChange'
import { type Spot, views } from '@/review/changes/spot'
import type { ThreatChange } from '@/review/changes/threatChange'
import type { RiskView } from '@/risk/rating'
import type { Compared, State } from './compared'

/** What differs between two states, for programs: the same two states give the same bytes on the same day. */
export function changesJson({ before, after, changes }: Compared): string {
  const { id, title } = after.model.about
  const told = {
    model: { id, title },
    before: toldState(before),
    after: toldState(after),
    counts: changeCounts(changes),
    records: changes.records.map(toldRecord),
    crossings: changes.crossings,
    controls: changes.controls.map(toldControl),
    threats: changes.threats.map(toldThreat),
    movements: changes.movements,
    decisions: changes.decisions.map(toldDecision),
    expired: changes.expired.map(toldExpired),
  }
  return `${JSON.stringify(told, null, 2)}\n`
}

const toldState = ({ name, day }: State) => ({ name, day })

function toldRecord({ place, id, kind, noun, name, fields }: RecordChange) {
  return {
    table: place,
    id,
    kind,
    noun,
    name,
    fields: fields.map(({ field, label, before, after }) => ({ field, label, before, after })),
  }
}

function toldControl({ id, name, where, from, to, evidence }: ControlChange) {
  return { id, name, where, from, to, evidence }
}

function toldThreat({ id, kind, title, from, to, causes }: ThreatChange) {
  return { key: id, kind, title, from: toldSpot(from), to: toldSpot(to), causes }
}

/** Each view with its levels and its band; null where the threat does not count or nobody has rated it. */
function toldSpot({ standing, cells, bands }: Spot) {
  const told = views.map((view) => [view, toldCell(cells[view], bands[view])])
  return { standing, ...Object.fromEntries(told) }
}

function toldCell(cell: Cell | null, band: Spot['bands'][RiskView]) {
  return cell && { likelihood: cell.likelihood, impact: cell.impact, band }
}

function toldDecision({
  id,
  kind,
  title,
  by,
  at,
  response,
  reason,
  until,
  fields,
}: DecisionChange) {
  return { key: id, kind, title, by, at, response, reason, until, fields }
}

function toldExpired({ threat, until, by }: ExpiredAcceptance) {
  return { key: threat.id, title: threat.title, until, by }
}
