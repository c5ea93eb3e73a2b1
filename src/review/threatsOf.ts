import { atOnce } from '@/model/inPieces'
import type { Day } from '@/model/text'
import type { Control } from '@/rules/control'
import type { Evaluation } from '@/rules/evaluate'
import type { Threat } from './threat'
import { createThreatList } from './threatList'

/** Everything that can go wrong in one state of a model, made afresh, in ranking order. */
export function threatsOf(
  evaluation: Evaluation,
  controls: readonly Control[],
  today: Day,
): readonly Threat[] {
  return atOnce(createThreatList(controls)(evaluation, today))
}
