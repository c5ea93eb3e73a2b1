import { ListTree, Plus, SlidersHorizontal, SquareMousePointer } from 'lucide-react'
import type { View } from '@/store/place'
import { useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import type { Pane } from './NarrowSheets'
import styles from './NarrowWorkspace.module.css'
import { PlaceBar } from './PlaceBar'

interface NarrowBarsProps {
  readonly pane: Pane
  readonly view: View
  readonly onPane: (pane: Pane) => void
}

const panes = [
  { id: 'canvas', label: 'Canvas', icon: SquareMousePointer },
  { id: 'outline', label: 'Outline', icon: ListTree },
  { id: 'add', label: 'Add', icon: Plus },
  { id: 'side', label: 'Details', icon: SlidersHorizontal },
] as const

/** The same bar of places as below a page, and over it what the diagram takes turns with. */
export function NarrowBars({ pane, view, onPane }: NarrowBarsProps) {
  const { go } = useWorkspace()
  const place = pane === 'side' ? view : 'draw'
  const show = (next: Pane) => {
    onPane(next)
    // A way in, or the risk, can be looked at on the canvas; the rest belongs to drawing.
    if (next !== 'canvas') go('draw')
  }
  return (
    <div className={styles.bars}>
      {place === 'draw' && (
        <nav className={styles.panes} aria-label="Panes">
          {panes.map(({ id, label, icon: Icon }) => (
            <Button
              key={id}
              variant="quiet"
              aria-current={id === pane ? 'page' : 'false'}
              onPress={() => show(id)}
            >
              <Icon size={16} aria-hidden />
              {label}
            </Button>
          ))}
        </nav>
      )}
      <PlaceBar
        place={place}
        onPlace={(next) => {
          if (next === 'draw') return show('canvas')
          onPane('side')
          go(next)
        }}
      />
    </div>
  )
}
