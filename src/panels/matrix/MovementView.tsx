import { useMemo, useState } from 'react'
import { viewMovements, type ViewPair } from '@/review/viewMovements'
import type { Threat } from '@/review/threat'
import { bundled, bundleKey, hasMoved } from '@/risk/movement'
import { useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { SegmentedControl } from '@/ui/SegmentedControl'
import styles from './matrix.module.css'
import { MovementMap } from './MovementMap'
import { type MovedThreat, MovementTable } from './MovementTable'

const pairs = [
  { id: 'inherent-residual', label: 'Inherent → residual', from: 'inherent', to: 'residual' },
  { id: 'residual-target', label: 'Residual → target', from: 'residual', to: 'target' },
  { id: 'inherent-target', label: 'Inherent → target', from: 'inherent', to: 'target' },
] as const

type PairId = (typeof pairs)[number]['id']

/** How the threats move from one view of the risk to another: as arrows, and in a table. */
export function MovementView({ threats }: { readonly threats: readonly Threat[] }) {
  const scale = useModel(({ about }) => about.scale)
  const [pairId, setPairId] = useState<PairId>('inherent-residual')
  const [chosen, setChosen] = useState<string | null>(null)
  const pair: ViewPair = pairs.find(({ id }) => id === pairId) ?? pairs[0]
  const { bundles, moved, leaving, staying } = useMovements(threats, pair)
  const shown = chosen ? moved.filter(({ movement }) => bundleKey(movement) === chosen) : moved
  return (
    <>
      <div className={styles.matrix}>
        <SegmentedControl<PairId>
          label="Movement between which views"
          segments={pairs}
          value={pairId}
          onChange={(id) => {
            if (id) setPairId(id)
            setChosen(null)
          }}
        />
        <MovementMap bundles={bundles} scale={scale} chosen={chosen} onChoose={setChosen} />
        <p className={styles.note}>
          The figure on an arrow is how many threats go that way; = says how many stay, and ✕ how
          many leave the matrix because a protection handles them.
        </p>
      </div>
      <div className={styles.ranked}>
        <div className={styles.bar}>
          <h2 className={styles.heading}>
            {chosen
              ? `${shown.length} of ${moved.length} threats`
              : `${moved.length - leaving} move, ${leaving} leave, ${staying} stay`}
          </h2>
          {chosen && (
            <Button size="small" variant="quiet" onPress={() => setChosen(null)}>
              Show all
            </Button>
          )}
        </div>
        {moved.length === 0 ? (
          <EmptyState title="Nothing moves">{still(pair)}</EmptyState>
        ) : (
          <MovementTable moved={shown} pair={pair} scale={scale} />
        )}
      </div>
    </>
  )
}

function useMovements(threats: readonly Threat[], pair: ViewPair) {
  return useMemo(() => {
    const byId = new Map(threats.map((threat) => [threat.id, threat]))
    const movements = viewMovements(threats, pair)
    const bundles = bundled(movements)
    const going = bundles.filter(hasMoved)
    // In the table what goes the same way stands together, and what leaves comes last.
    const inOrder = [...going.filter(({ to }) => to), ...going.filter(({ to }) => !to)]
    const moved = inOrder.flatMap(({ ids, from, to }) =>
      ids.flatMap((id): readonly MovedThreat[] => {
        const threat = byId.get(id)
        return threat ? [{ threat, movement: { id, from, to } }] : []
      }),
    )
    const leaving = moved.filter(({ movement }) => !movement.to).length
    return { bundles, moved, leaving, staying: movements.length - moved.length }
  }, [threats, pair])
}

function still({ from, to }: ViewPair): string {
  if (from === 'residual')
    return 'No planned control lowers a threat. Plan one, and its effect shows.'
  return to === 'residual'
    ? 'No control in place lowers a threat yet.'
    : 'No control in place or planned lowers a threat yet.'
}
