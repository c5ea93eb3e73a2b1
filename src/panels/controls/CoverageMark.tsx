import { counted } from '@/model/counted'
import type { Coverage } from '@/review/controls/controlCoverage'
import styles from './controls.module.css'

interface CoverageMarkProps {
  readonly coverage: Coverage | undefined
  readonly name: string
  readonly onOpen: () => void
}

/** On how many of the records where rules ask for a control it stands; opens to the list of them. */
export function CoverageMark({ coverage, name, onOpen }: CoverageMarkProps) {
  if (!coverage) return null
  const { inPlace, places } = coverage
  const words = `On ${inPlace} of ${counted(places.length, 'record')} that ask for it`
  return (
    <button
      type="button"
      className={styles.coverage}
      aria-label={`${name}: ${words.toLowerCase()}`}
      onClick={onOpen}
    >
      <meter className={styles.meter} min={0} max={places.length} value={inPlace} aria-hidden />
      {inPlace} of {places.length}
    </button>
  )
}
