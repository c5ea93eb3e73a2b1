import { useState } from 'react'
import type { ThreatEffect } from '@/review/controls/controlEffects'
import { useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { effectCounts, effectWords } from './effectWords'
import sideStyles from './side.module.css'
import styles from './controls.module.css'

/** So many threats are listed at once. */
const PORTION = 30

interface EffectListProps {
  /** Null until it is known. */
  readonly effects: readonly ThreatEffect[] | null
  readonly isInPlace: boolean
}

/** The threats that a control withdraws or lowers, from which band to which, and why. */
export function EffectList({ effects, isInPlace }: EffectListProps) {
  const [shown, setShown] = useState(PORTION)
  if (effects === null) return <p className={styles.quiet}>Working it out…</p>
  if (effects.length === 0) {
    return (
      <p className={styles.quiet}>
        {isInPlace
          ? 'Without it no threat of this model would stand otherwise: no rule asks for it here, or something else protects as well.'
          : 'No threat of this model would stand otherwise.'}
      </p>
    )
  }
  return (
    <>
      <p className={sideStyles.said}>{effectCounts(effects, isInPlace)}.</p>
      <ul className={sideStyles.effects}>
        {effects.slice(0, shown).map((effect) => (
          <EffectItem key={effect.threat.id} effect={effect} />
        ))}
      </ul>
      {effects.length > shown && (
        <Button size="small" variant="quiet" onPress={() => setShown(shown + PORTION)}>
          Show {Math.min(PORTION, effects.length - shown)} more
        </Button>
      )}
    </>
  )
}

function EffectItem({ effect }: { readonly effect: ThreatEffect }) {
  const { threat, becomes, from, to, why } = effect
  const { session, go } = useWorkspace()
  const show = () => {
    session.getState().openThreatOf(threat.id)
    go('threats')
  }
  return (
    <li className={sideStyles.effect}>
      <span className={sideStyles.bands}>
        {from && <BandBadge band={from.residual.band} />}
        <span aria-label="becomes">→</span>
        {to ? <BandBadge band={to.residual.band} /> : <span className={sideStyles.gone}>none</span>}
      </span>
      <span className={sideStyles.effectText}>
        <button type="button" className={styles.placeLink} onClick={show}>
          {threat.title}
        </button>
        <span className={sideStyles.why}>
          {[effectWords[becomes], ...levelWords(effect)].join(', ')}
        </span>
        {why.map((reason) => (
          <span key={reason} className={sideStyles.why}>
            {reason}
          </span>
        ))}
      </span>
    </li>
  )
}

function levelWords({ from, to }: ThreatEffect): readonly string[] {
  if (!from || !to) return []
  return (['likelihood', 'impact'] as const).flatMap((dimension) => {
    const [was, is] = [from.residual[dimension].value, to.residual[dimension].value]
    return was === is ? [] : [`${dimension} ${was} → ${is}`]
  })
}
