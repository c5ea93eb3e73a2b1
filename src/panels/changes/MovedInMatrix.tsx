import { useMemo, useState } from 'react'
import { counted } from '@/model/counted'
import { bundled, bundleKey } from '@/risk/movement'
import type { RiskView } from '@/risk/rating'
import { useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { MovementMap } from '../matrix/MovementMap'
import styles from './changes.module.css'
import { LongList } from './LongList'
import { ThreatLine } from './ThreatLine'
import type { Comparison } from './useComparison'

const views = [
  { id: 'inherent', label: 'Inherent' },
  { id: 'residual', label: 'Residual' },
  { id: 'target', label: 'Target' },
] as const

/** From which cell to which the threats went, and which came and left, with the same as a list. */
export function MovedInMatrix({ comparison: { changes } }: { readonly comparison: Comparison }) {
  const scale = useModel(({ about }) => about.scale)
  const [view, setView] = useState<RiskView>('residual')
  const [chosen, choose] = useState<string | null>(null)
  const movements = changes.movements[view]
  const bundles = useMemo(() => bundled(movements), [movements])
  const shown = movements.filter((each) => chosen === null || bundleKey(each) === chosen)
  const ids = new Set(shown.map(({ id }) => id))
  return (
    <div className={styles.matrix}>
      <div>
        <SegmentedControl<RiskView>
          label="Risk"
          segments={views}
          value={view}
          onChange={(id) => {
            if (id) setView(id)
            choose(null)
          }}
        />
        <MovementMap bundles={bundles} scale={scale} chosen={chosen} onChoose={choose} />
        <p className={styles.quiet}>
          The figure on an arrow is how many threats went that way. + says how many came, ✕ how many
          are no longer open, = how many stand where they stood and in another band.
        </p>
      </div>
      <div>
        <p className={styles.sum}>
          {shown.length} of {counted(movements.length, 'movement')}{' '}
          {chosen !== null && (
            <Button size="small" variant="quiet" onPress={() => choose(null)}>
              Show all
            </Button>
          )}
        </p>
        <LongList
          key={`${view} ${chosen ?? ''}`}
          items={changes.threats.filter(({ id }) => ids.has(id))}
        >
          {(change) => <ThreatLine key={change.id} change={change} />}
        </LongList>
      </div>
    </div>
  )
}
