import type { Model } from '@/model/model'
import { type Subject, subjectKey } from '@/model/subject'
import type { Threat } from '@/review/threat'
import type { Analysis } from '@/store/analysisStore'
import type { SessionState, ThreatFilter } from '@/store/sessionStore'
import type { DrawnFlow, FlowIndex } from '../geometry/flowLines'

/**
 * The keys of the records that stay bright: those of the open threat, or of the threats that the
 * filter lets through. Null when nothing is narrowed.
 */
export function brightOf(
  model: Model,
  session: Pick<SessionState, 'filter' | 'openThreat' | 'riskView'>,
  analysis: Analysis | null,
): ReadonlySet<string> | null {
  if (!analysis) return null
  const { openThreat, filter, riskView } = session
  const open = analysis.threats.find(({ id }) => id === openThreat)
  if (open) return withEnds(model, open.on)
  if (filter.cells.length === 0 && filter.bands.length === 0) return null
  const concerned = analysis.threats.filter((threat) => isLetThrough(threat, filter, riskView))
  return withEnds(
    model,
    concerned.flatMap(({ on }) => on),
  )
}

function isLetThrough(
  { ratings, state }: Threat,
  { cells, bands }: ThreatFilter,
  view: SessionState['riskView'],
): boolean {
  if (!ratings || state === 'handled' || state === 'dismissed' || state === 'gone') return false
  const { likelihood, impact, band } = ratings[view]
  if (bands.length > 0 && !bands.includes(band)) return false
  if (cells.length === 0) return true
  return cells.some((cell) => cell.likelihood === likelihood.value && cell.impact === impact.value)
}

/** A flow is only understood together with its two ends. A threat to the whole model dims nothing. */
function withEnds(model: Model, on: readonly Subject[]): ReadonlySet<string> | null {
  if (on.some(({ type }) => type === 'model')) return null
  const keys = new Set(on.map(subjectKey))
  for (const subject of on) {
    const flow = subject.type === 'flow' ? model.flows[subject.id] : undefined
    if (flow) keys.add(`element:${flow.from}`).add(`element:${flow.to}`)
  }
  return keys
}

/** The flows of the selected elements and what they lead to; the ends of the selected flows. */
export function nearOf(index: FlowIndex, selection: readonly Subject[]): ReadonlySet<string> {
  const near = new Set<string>()
  for (const subject of selection) {
    for (const { id, from, to } of flowsOf(index, subject)) {
      near.add(`flow:${id}`).add(`element:${from}`).add(`element:${to}`)
    }
  }
  return near
}

function flowsOf(index: FlowIndex, subject: Subject): readonly DrawnFlow[] {
  if (subject.type === 'element') return index.at.get(subject.id) ?? []
  const flow = subject.type === 'flow' ? index.flows.get(subject.id) : undefined
  return flow ? [flow] : []
}
