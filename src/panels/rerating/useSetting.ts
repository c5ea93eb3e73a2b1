import { rerate } from '@/review/decide'
import { givenLevels, type Rerating } from '@/review/rerating'
import type { Threat } from '@/review/threat'
import { cellOf, nameOfCell } from '@/risk/movement'
import type { RiskView } from '@/risk/rating'
import { bandNames } from '@/ui/BandBadge'
import { rememberDecider } from '../threats/decider'
import { useUndoable } from '@/store/undoable'

/** Why a threat is rated otherwise, and who says so. */
export interface Grounds {
  readonly reason: string
  readonly by: string
}

/** Sets what was chosen, as one step, and says where the threat stands then. */
export function useSetting(threat: Threat, view: RiskView) {
  const change = useUndoable()
  return (rerating: Rerating, { reason, by }: Grounds) => {
    if (by.trim()) rememberDecider(by)
    const why = {
      reason: reason.trim(),
      at: new Date().toISOString(),
      ...(by.trim() ? { by: by.trim() } : {}),
    }
    const { band, ...levels } = rerating.after[view]
    change(
      'Re-rate threat',
      `Re-rated: ${nameOfCell(cellOf({ ...levels, band }))}, ${bandNames[band]}.`,
      (model) => rerate(model, threat, givenLevels(rerating, why)),
    )
  }
}
