import { type CSSProperties, type KeyboardEvent, useState } from 'react'
import type { Point } from '@/model/diagram'
import { listSteps } from '@/ui/listSteps'
import styles from './changesOnDiagram.module.css'
import { changeSigns, spokenMark } from './changeSigns'
import type { PlacedMark } from './drawnChanges'

interface MarksOnPictureProps {
  readonly marks: readonly PlacedMark[]
  readonly at: (point: Point) => CSSProperties
  /** There is no room for the signs themselves. */
  readonly isCrowded: boolean
  /** The key of the mark that is looked into; null for none. */
  readonly chosen: string | null
  readonly onChoose: (key: string | null) => void
}

/** Signs lie anywhere on a picture, so that sideways is as good as up and down. */
const steps: typeof listSteps = {
  ...listSteps,
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
}

/** The signs of what differs, on the picture: one stop for Tab, the arrows lead from one to the next. */
export function MarksOnPicture(props: MarksOnPictureProps) {
  const { marks, at, isCrowded, chosen, onChoose } = props
  const [last, setLast] = useState<string | null>(null)
  const reached = chosen ?? last
  const stop = marks.some(({ mark }) => mark.key === reached) ? reached : marks[0]?.mark.key
  return (
    <ul
      className={styles.marks}
      data-crowded={isCrowded || undefined}
      aria-label="Changes on this diagram"
    >
      {marks.map(({ mark, at: point }) => (
        <li key={mark.key} style={at(point)}>
          <button
            type="button"
            className={styles.mark}
            data-kind={mark.kind}
            data-of={mark.subject.type}
            tabIndex={mark.key === stop ? 0 : -1}
            aria-label={spokenMark(mark)}
            aria-pressed={chosen === mark.key}
            title={mark.name}
            onKeyDown={goToNext}
            onFocus={() => setLast(mark.key)}
            onClick={() => onChoose(chosen === mark.key ? null : mark.key)}
          >
            {changeSigns[mark.kind]}
          </button>
        </li>
      ))}
    </ul>
  )
}

function goToNext(event: KeyboardEvent<HTMLElement>) {
  // With Alt the left arrow leads back to the page before.
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const step = steps[event.key]
  const buttons = event.currentTarget.closest('ul')?.querySelectorAll('button')
  if (!step || !buttons) return
  event.preventDefault()
  event.stopPropagation()
  const here = [...buttons].findIndex((button) => button === event.currentTarget)
  const next = buttons[step(here, buttons.length)]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
