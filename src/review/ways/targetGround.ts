import { overlayOf } from '@/rules/overlay'
import { bind } from '@/rules/binding'
import type { Control } from '@/rules/control'
import { readingsOf } from '@/rules/reading'
import { readyRule } from '@/rules/ruleIndex'
import { situationFrom } from '@/rules/situationOf'
import type { Ground } from './passable'

/**
 * The ground for the target view: without the threats that the planned controls would handle. Their
 * ratings tell how far plans lower a threat, but not that it would be gone.
 */
export function targetGround(ground: Ground, catalogue: readonly Control[]): Ground {
  const { situation, threats } = ground
  const { model, graph } = situation
  if (!Object.values(model.controls).some(({ status }) => status === 'planned')) return ground
  const overlay = overlayOf(model, graph, catalogue, 'planned')
  const planned = situationFrom('planned', readingsOf(model, graph, overlay))
  const stays = threats.filter(({ origin }) => {
    if (origin.type !== 'finding') return true
    const { rule, subject } = origin.finding
    const judged = readyRule(rule).judge(bind(planned, subject))
    return judged !== null && judged.outcome !== 'handled'
  })
  return { situation, threats: stays }
}
