import {
  ChartColumn,
  ListChecks,
  Map as MapIcon,
  ShieldAlert,
  ShieldCheck,
  Signature,
  TriangleAlert,
} from 'lucide-react'
import type { Place } from '@/store/place'
import { useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import styles from './NarrowWorkspace.module.css'

const places = [
  { id: 'draw', label: 'Diagram', icon: MapIcon },
  { id: 'threats', label: 'Threats', icon: TriangleAlert },
  { id: 'risk', label: 'Risk', icon: ShieldAlert },
  { id: 'register', label: 'Register', icon: ListChecks },
  { id: 'controls', label: 'Controls', icon: ShieldCheck },
  { id: 'overview', label: 'Overview', icon: ChartColumn },
  { id: 'review', label: 'Review', icon: Signature },
] as const

interface PlaceBarProps {
  readonly place: Place
  /** Left out, it goes there. */
  readonly onPlace?: (place: Place) => void
}

/** The places of a model at the foot of a screen that has no room for them above. */
export function PlaceBar({ place, onPlace }: PlaceBarProps) {
  const { go } = useWorkspace()
  return (
    <nav className={styles.bar} aria-label="Places">
      {places.map(({ id, label, icon: Icon }) => (
        <Button
          key={id}
          variant="quiet"
          aria-current={id === place ? 'page' : 'false'}
          onPress={() => (onPlace ?? go)(id)}
        >
          <Icon size={18} aria-hidden />
          {label}
        </Button>
      ))}
    </nav>
  )
}
