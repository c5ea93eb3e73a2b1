import { useCallback } from 'react'
import { asIfOn } from '@/review/controls/comparisons'
import type { AskedPlace } from '@/review/controls/controlCoverage'
import type { ThreatEffect } from '@/review/controls/controlEffects'
import { type Compare, useEffectsOf } from './effectsContext'

/**
 * What a control would do where it is asked for and missing; null until it is known, and where it is
 * missing nowhere.
 */
export function useWouldDo(
  control: string,
  missing: readonly AskedPlace[],
): readonly ThreatEffect[] | null {
  const compare: Compare = useCallback(
    (model) =>
      asIfOn(
        model,
        control,
        missing.map(({ subject }) => subject),
      ),
    [control, missing],
  )
  return useEffectsOf(missing.length > 0 ? compare : null)
}
