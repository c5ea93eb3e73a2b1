import { overlayOf } from '@/rules/overlay'
import { bind } from '@/rules/binding'
import type { Control } from '@/rules/control'
import { readingsOf } from '@/rules/reading'
import { readyRule } from '@/rules/ruleIndex'
import { situationFrom } from '@/rules/situationOf'
import type { Threat } from '../threat'
import type { Ground } from './passable'

/**
 * The ground for the target view, in which what the planned controls would handle is handled. The
 * ratings tell how far plans lower a threat, but not that it would be gone.
 */
export function targetGround(ground: Ground, catalogue: readonly Control[]): Ground {
  const { situation, threats } = ground
  const { model, graph } = situation
  if (!Object.values(model.controls).some(({ status }) => status === 'planned')) return ground
  const overlay = overlayOf(model, graph, catalogue, 'planned')
  const planned = situationFrom('planned', readingsOf(model, graph, overlay))
  const then = threats.map((threat): Threat => {
    if (threat.origin.type !== 'finding') return threat
    const { rule, subject } = threat.origin.finding
    const judged = readyRule(rule).judge(bind(planned, subject))
    const isHandled = judged === null || judged.outcome === 'handled'
    return isHandled ? { ...threat, state: 'handled' } : threat
  })
  return { situation, threats: then }
}
