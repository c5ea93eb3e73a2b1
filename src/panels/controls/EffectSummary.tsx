import { useCallback } from 'react'
import type { AppliedControl } from '@/model/appliedControl'
import type { ThreatEffect } from '@/review/controls/controlEffects'
import { isInPlace, withAndWithout } from '@/review/controls/comparisons'
import { type Compare, useEffectsOf } from './effectsContext'
import { effectCounts } from './effectWords'
import styles from './controls.module.css'

interface EffectSummaryProps {
  readonly applied: AppliedControl
  /** Whether anything is known of what it does. */
  readonly isKnown: boolean
}

/** What an applied control does to the threats, in a few words. */
export function EffectSummary({ applied, isKnown }: EffectSummaryProps) {
  const { id } = applied
  const compare: Compare = useCallback((model) => withAndWithout(model, id), [id])
  const effects = useEffectsOf(isKnown ? compare : null)
  if (!isKnown) return <span className={styles.quiet}>No rule counts it</span>
  return <Counts effects={effects} isInPlace={isInPlace(applied)} />
}

interface CountsProps {
  readonly effects: readonly ThreatEffect[] | null
  readonly isInPlace: boolean
}

/** How many threats are withdrawn and lowered, or would be. */
export function Counts({ effects, isInPlace: stands }: CountsProps) {
  if (effects === null) return <span className={styles.quiet}>…</span>
  const words = effectCounts(effects, stands)
  return (
    <span className={words === null ? styles.quiet : undefined}>
      {words ?? 'No threat changes'}
    </span>
  )
}
