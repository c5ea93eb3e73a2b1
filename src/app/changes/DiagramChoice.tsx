import type { DiagramId } from '@/model/id'
import type { ChangedDiagram } from '@/review/changes/drawn/changedDiagrams'
import { Select } from '@/ui/Select'
import { counted } from '@/model/counted'

interface DiagramChoiceProps {
  readonly diagrams: readonly ChangedDiagram[]
  readonly chosen: ChangedDiagram
  readonly onChoose: (id: DiagramId) => void
}

/** Which diagram is looked at, with how much differs on each; nothing where there is only one. */
export function DiagramChoice({ diagrams, chosen, onChoose }: DiagramChoiceProps) {
  if (diagrams.length < 2) return null
  return (
    <Select
      label="Diagram"
      isLabelHidden
      isQuiet
      options={diagrams.map(optionOf)}
      value={chosen.id}
      onChange={onChoose}
    />
  )
}

function optionOf({ id, name, before, after, marks }: ChangedDiagram) {
  const count = marks.length === 0 ? 'No changes' : counted(marks.length, 'change')
  const became = before ? (after ? '' : ', no longer there') : ', new'
  return { id, label: name, hint: count + became }
}
