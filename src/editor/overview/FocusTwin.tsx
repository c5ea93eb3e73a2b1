import { useBadge, useModel } from '@/store/workspace'
import { useCanvas } from '../canvas/canvasStore'
import { spokenSubject } from '../canvas/spoken'
import { subjectOfKey } from '../canvas/subjectOfKey'
import styles from './Overview.module.css'

/**
 * The record that the keyboard is at, for those who hear the diagram and to open its menu beside: the
 * picture of the overview holds none that could be read out.
 */
export function FocusTwin() {
  const key = useCanvas((canvas) => canvas.focus)
  return key === null ? null : <Twin key={key} of={key} />
}

function Twin({ of: key }: { readonly of: string }) {
  const subject = subjectOfKey(key)
  const badge = useBadge(key)
  const spoken = useModel((model) => (subject ? spokenSubject(model, subject, badge) : ''))
  const isSelected = useCanvas(({ selected }) => selected.has(key))
  const box = useCanvas(({ boxes, lines }) =>
    subject?.type === 'flow' ? lines.get(subject.id)?.bounds : boxes.get(key),
  )
  if (!subject || !box) return null
  const { x, y, width, height } = box
  return (
    <article
      className={styles.twin}
      id={`canvas-${key}`}
      aria-roledescription={subject.type}
      aria-label={spoken}
      data-subject={key}
      data-selected={isSelected}
      style={{ transform: `translate(${x}px, ${y}px)`, inlineSize: width, blockSize: height }}
    />
  )
}
