import { Fragment, useMemo, useRef, useState } from 'react'
import type { Threat } from '@/review/threat'
import { bundleKey, hasMoved } from '@/risk/movement'
import { useLensed, useModel, useSession } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { TextButton } from '@/ui/TextButton'
import styles from './matrix.module.css'
import { MovementMap } from './MovementMap'
import { type MovedThreat, MovementTable } from './MovementTable'
import { type Compared, useMovements } from './useMovements'

const pairs = [
  { id: 'inherent-residual', label: 'Inherent → residual', from: 'inherent', to: 'residual' },
  { id: 'residual-target', label: 'Residual → target', from: 'residual', to: 'target' },
  { id: 'inherent-target', label: 'Inherent → target', from: 'inherent', to: 'target' },
] as const

const triedOut = { id: 'tried', label: 'Now → tried out' } as const

type PairId = (typeof pairs)[number]['id'] | 'tried'

/** How the threats move from one view of the risk to another: as arrows, and in a table. */
export function MovementView({ threats }: { readonly threats: readonly Threat[] }) {
  const scale = useModel(({ about }) => about.scale)
  const trial = useTrial()
  const [chosenPair, setPairId] = useState<PairId>(trial ? 'tried' : 'inherent-residual')
  const [chosen, setChosen] = useState<string | null>(null)
  const pair = pairs.find(({ id }) => id === chosenPair) ?? pairs[0]
  const compared = chosenPair === 'tried' && trial ? trial : pair
  const movements = useMovements(threats, compared)
  const all = [...movements.moved, ...movements.staying]
  const shown = chosen ? all.filter(({ movement }) => isAmong(movement, chosen)) : movements.moved
  return (
    <>
      <div className={styles.matrix}>
        <div className={styles.bar}>
          <SegmentedControl<PairId>
            label="Movement between which views"
            segments={trial ? [triedOut, ...pairs] : pairs}
            value={compared === trial ? 'tried' : pair.id}
            onChange={(id) => {
              if (id) setPairId(id)
              setChosen(null)
            }}
          />
        </div>
        <MovementMap
          bundles={movements.bundles}
          scale={scale}
          chosen={chosen}
          onChoose={setChosen}
        />
        <p className={styles.note}>
          The figure on an arrow is how many threats go that way; = says how many stay, and ✕ how
          many leave the matrix because a protection handles them.
        </p>
      </div>
      <div className={styles.ranked}>
        <Head
          narrowed={chosen && `${shown.length} of ${all.length} threats`}
          movements={movements}
          onChoose={setChosen}
        />
        {shown.length === 0 ? (
          <EmptyState title="Nothing moves">{still(compared)}</EmptyState>
        ) : (
          <MovementTable moved={shown} scale={scale} />
        )}
      </div>
    </>
  )
}

/** All that go elsewhere, all that leave or all that stay. */
type Sum = 'move' | 'leave' | 'stay'

const sums: { readonly [Each in Sum]: (movement: MovedThreat['movement']) => boolean } = {
  move: (movement) => movement.to !== null && hasMoved(movement),
  leave: ({ to }) => to === null,
  stay: (movement) => !hasMoved(movement),
}

const sumNames: readonly Sum[] = ['move', 'leave', 'stay']

/** Whether a threat is one of a sum, or of those that go one way. */
function isAmong(movement: MovedThreat['movement'], chosen: string): boolean {
  const sum = sumNames.find((each) => each === chosen)
  return sum ? sums[sum](movement) : bundleKey(movement) === chosen
}

interface HeadProps {
  /** How many of all are listed; null while none are left out. */
  readonly narrowed: string | null
  readonly movements: ReturnType<typeof useMovements>
  readonly onChoose: (chosen: string | null) => void
}

function Head({ narrowed, movements, onChoose }: HeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // What is pressed goes with the press; who pressed it goes on at what it counts.
  const choose = (next: string | null) => {
    heading.current?.focus()
    onChoose(next)
  }
  return (
    <div className={styles.bar}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {narrowed ?? <Sums movements={movements} onChoose={choose} />}
      </h2>
      {narrowed !== null && (
        <Button size="small" variant="quiet" onPress={() => choose(null)}>
          Show all
        </Button>
      )}
    </div>
  )
}

interface SumsProps extends Pick<HeadProps, 'movements'> {
  readonly onChoose: (sum: Sum) => void
}

/** “7 move, 62 leave, 18 stay”, each with the threats that it counts. */
function Sums({ movements: { moved, staying }, onChoose }: SumsProps) {
  const all = [...moved, ...staying]
  return sumNames.map((sum, at) => {
    const count = all.filter(({ movement }) => sums[sum](movement)).length
    return (
      <Fragment key={sum}>
        {at > 0 && ', '}
        {count === 0 ? (
          `${count} ${sum}`
        ) : (
          <TextButton onPress={() => onChoose(sum)}>
            {count} {sum}
          </TextButton>
        )}
      </Fragment>
    )
  })
}

/** What is tried out, in the view that the matrix is in; null while nothing is. */
function useTrial(): Compared | null {
  const view = useSession((session) => session.riskView)
  const tried = useLensed((lensed) => (lensed?.lens.type === 'trial' ? lensed.after.threats : null))
  return useMemo(() => tried && { tried, view }, [tried, view])
}

function still(compared: Compared): string {
  if ('tried' in compared) return 'What is tried out moves no threat in this view.'
  const { from, to } = compared
  if (from === 'residual')
    return 'No planned control lowers a threat. Plan one, and its effect shows.'
  return to === 'residual'
    ? 'No control in place lowers a threat yet.'
    : 'No control in place or planned lowers a threat yet.'
}
