import type { Level } from '@/model/text'
import { SegmentedControl } from '@/ui/SegmentedControl'

const levels = [
  { id: '1', label: '1', level: 1 },
  { id: '2', label: '2', level: 2 },
  { id: '3', label: '3', level: 3 },
  { id: '4', label: '4', level: 4 },
  { id: '5', label: '5', level: 5 },
] as const

interface LevelControlProps {
  readonly label: string
  readonly value: Level
  readonly onChange: (level: Level) => void
}

/** A level of the five. */
export function LevelControl({ label, value, onChange }: LevelControlProps) {
  const choose = (id: string | null) => {
    const chosen = levels.find((each) => each.id === id)
    if (chosen) onChange(chosen.level)
  }
  return <SegmentedControl label={label} segments={levels} value={`${value}`} onChange={choose} />
}
