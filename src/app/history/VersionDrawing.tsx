import { useMemo, useState } from 'react'
import { diagramsInOrder } from '@/model/firstDiagram'
import type { DiagramId } from '@/model/id'
import type { Model } from '@/model/model'
import { drawPicture } from '@/picture/drawPicture'
import { Select } from '@/ui/Select'
import { counted } from '@/model/counted'
import { useShownTheme } from '../useShownTheme'
import { useZooming } from '../zooming/useZooming'
import { ZoomButtons } from '../zooming/ZoomButtons'
import { ZoomedPicture } from '../zooming/ZoomedPicture'
import styles from './history.module.css'

/** A state of the model as it was drawn, diagram by diagram. */
export function VersionDrawing({ model }: { readonly model: Model }) {
  const diagrams = diagramsInOrder(model)
  const [chosen, choose] = useState(diagrams[0]?.id)
  const zooming = useZooming()
  const theme = useShownTheme()
  const picture = useMemo(() => pictureOf(model, chosen, theme), [model, chosen, theme])
  const options = diagrams.map(({ id, name }) => ({ id, label: name || 'Untitled diagram' }))
  return (
    <div className={styles.drawing}>
      <div className={styles.bar}>
        <span>{countsIn(model)}</span>
        {diagrams.length > 1 && chosen && (
          <Select
            label="Diagram"
            isLabelHidden
            isQuiet
            options={options}
            value={chosen}
            onChange={choose}
          />
        )}
        <ZoomButtons zooming={zooming} />
      </div>
      {picture ? (
        <ZoomedPicture
          key={chosen}
          picture={picture}
          label={`Drawing of ${picture.title}`}
          zooming={zooming}
        />
      ) : (
        <p className={styles.nothing}>There is nothing on this diagram.</p>
      )}
    </div>
  )
}

function pictureOf(model: Model, id: DiagramId | undefined, theme: 'light' | 'dark') {
  const diagram = id && model.diagrams[id]
  const style = { theme, hasBadges: false, isTransparent: true, only: null } as const
  return diagram ? drawPicture({ model, diagram, analysis: null }, style) : null
}

const count = (records: object) => Object.keys(records).length

function countsIn({ elements, flows, boundaries, controls, decisions, ownThreats }: Model): string {
  const threats = [...Object.values(decisions), ...Object.values(ownThreats)]
  const decided = threats.filter(({ response }) => response !== null).length
  return [
    counted(count(elements), 'element'),
    counted(count(flows), 'flow'),
    counted(count(boundaries), 'boundary', 'boundaries'),
    counted(count(controls), 'control'),
    counted(decided, 'decision'),
  ]
    .map((words) => words.replace(' ', '\u00a0'))
    .join(' · ')
}
