import type { Box } from '@/model/diagram'
import { arrange, type Layout } from '@/model/edits/drawing'
import type { Model } from '@/model/model'
import { isLocked } from '@/model/onDiagram'
import type { Subject } from '@/model/subject'
import { useEdit, useModel, useSession } from '@/store/workspace'
import { NumberField } from '@/ui/NumberField'
import styles from './inspector.module.css'

const fields = [
  { name: 'x', label: 'X' },
  { name: 'y', label: 'Y' },
  { name: 'width', label: 'Width' },
  { name: 'height', label: 'Height' },
] as const

/** How far a diagram reaches in each direction, in its pixels. */
const furthest = 1_000_000

/** Where a record stands in the diagram that is shown, in numbers, for those who do not drag. */
export function PlaceFields({ subject }: { readonly subject: Subject }) {
  const diagram = useSession((session) => session.diagram)
  const box = useModel((model) => boxIn(model, diagram, subject))
  const isFixed = useModel(({ diagrams }) => {
    const shown = diagrams[diagram]
    return shown !== undefined && isLocked(shown, subject)
  })
  const edit = useEdit()
  if (!box) return null
  if (isFixed) return <p className={styles.quiet}>Locked in its place on this diagram.</p>
  const place = (change: Partial<Box>) =>
    edit('Place', (model) => arrange(model, diagram, layoutOf(subject, { ...box, ...change })))
  return (
    <fieldset className={styles.quad} aria-label="Position and size">
      {fields.map(({ name, label }) => (
        <NumberField
          key={name}
          label={label}
          value={Math.round(box[name])}
          step={10}
          minimum={name === 'width' || name === 'height' ? 40 : -furthest}
          maximum={furthest}
          onChange={(value) => place({ [name]: value })}
        />
      ))}
    </fieldset>
  )
}

function boxIn(model: Model, diagram: keyof Model['diagrams'], subject: Subject): Box | undefined {
  const shown = model.diagrams[diagram]
  if (subject.type === 'element') return shown?.elements[subject.id]
  if (subject.type !== 'boundary') return undefined
  const shape = shown?.boundaries[subject.id]
  return shape?.form === 'box' ? shape : undefined
}

function layoutOf(subject: Subject, { x, y, width, height }: Box): Layout {
  const box = { x, y, width, height }
  if (subject.type === 'element') return { elements: { [subject.id]: box } }
  if (subject.type === 'boundary') return { boundaries: { [subject.id]: { form: 'box', ...box } } }
  return {}
}
