import type { Model } from '@/model/model'
import { type Picked, subjectKey } from '@/model/subject'
import { type AnalysisState, shownIn } from '@/store/analysisStore'
import type { SessionState } from '@/store/sessionStore'
import { brightSubjects } from '@/store/threatFilter'
import type { DrawnFlow, FlowIndex } from '../geometry/flowIndex'
import { subjectOfKey } from './subjectOfKey'

/**
 * The keys of the records that stay bright: those of the way that is shown, of the open
 * threat, or of the threats that the filter lets through by the levels that are shown. Null when nothing is narrowed.
 */
export function brightOf(
  model: Model,
  { filter, openThreat, riskView, selection, shownWay }: SessionState,
  found: AnalysisState,
): ReadonlySet<string> | null {
  if (shownWay) return withEnds(model, new Set(shownWay.marks.map(({ on }) => subjectKey(on))))
  const shown = shownIn(found)
  if (!shown) return null
  const open = openThreat && found.analysis?.threats.find(({ id }) => id === openThreat)
  const keys = open
    ? new Set(open.on.map(subjectKey))
    : brightSubjects(shown.threats, filter, riskView, selection)
  return keys && withEnds(model, keys)
}

/** A flow is only understood together with its two ends. What is about the whole model dims nothing. */
function withEnds({ flows }: Model, keys: ReadonlySet<string>): ReadonlySet<string> | null {
  const drawn = new Set(keys)
  drawn.delete('model')
  if (drawn.size === 0 && keys.size > 0) return null
  for (const key of keys) {
    const subject = subjectOfKey(key)
    const flow = subject?.type === 'flow' ? flows[subject.id] : undefined
    if (flow) drawn.add(`element:${flow.from}`).add(`element:${flow.to}`)
  }
  return drawn
}

/** The flows of the selected elements and what they lead to; the ends of the selected flows. */
export function nearOf(index: FlowIndex, selection: readonly Picked[]): ReadonlySet<string> {
  const near = new Set<string>()
  for (const subject of selection) {
    for (const { id, from, to } of flowsOf(index, subject)) {
      near.add(`flow:${id}`).add(`element:${from}`).add(`element:${to}`)
    }
  }
  return near
}

function flowsOf(index: FlowIndex, subject: Picked): readonly DrawnFlow[] {
  if (subject.type === 'element') return index.at.get(subject.id) ?? []
  const flow = subject.type === 'flow' ? index.flows.get(subject.id) : undefined
  return flow ? [flow] : []
}
