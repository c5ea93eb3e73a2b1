import { useMemo, useState } from 'react'
import type { OnDiagramProps } from '@/panels/changes/diagramSlot'
import type { Comparison } from '@/panels/changes/useComparison'
import {
  changedDiagrams,
  type ChangedDiagram,
  changesDrawnNowhere,
} from '@/review/changes/drawn/changedDiagrams'
import type { DrawnStates } from '@/review/changes/drawn/drawnStates'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { TextButton } from '@/ui/TextButton'
import { counted } from '@/model/counted'
import { useShownTheme } from '../useShownTheme'
import { useZooming } from '../zooming/useZooming'
import { ZoomButtons } from '../zooming/ZoomButtons'
import { ChangedHere } from './ChangedHere'
import { ChangedPictures } from './ChangedPictures'
import { ChangeList } from './ChangeList'
import { DiagramChoice } from './DiagramChoice'
import styles from './changesOnDiagram.module.css'
import { drawnChanges, type Side } from './drawnChanges'

const ways = [
  { id: 'overlay', label: 'Overlay' },
  { id: 'sides', label: 'Side by side' },
] as const
type Way = (typeof ways)[number]['id']

const sidesOf: { readonly [W in Way]: readonly Side[] } = {
  overlay: ['both'],
  sides: ['before', 'after'],
}

/** What differs, on the diagrams: in one picture or in two, each change with its sign. */
export function ChangesOnDiagram({ comparison, shown, onShow, onWords }: OnDiagramProps) {
  const { changes } = comparison
  const states = useStates(comparison)
  const diagrams = useMemo(() => changedDiagrams(states, changes), [states, changes])
  const [diagram, choose] = useDiagram(diagrams, shown)
  const [way, setWay] = useState<Way>('overlay')
  const zooming = useZooming()
  const theme = useShownTheme()
  const drawn = useMemo(
    () => (diagram ? sidesOf[way].map((side) => drawnChanges(states, diagram, side, theme)) : []),
    [states, diagram, way, theme],
  )
  if (!diagram) return null
  const mark = diagram.marks.find(({ key }) => key === shown)
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <DiagramChoice
          diagrams={diagrams}
          chosen={diagram}
          onChoose={(id) => {
            choose(id)
            zooming.fit()
            onShow(null)
          }}
        />
        <SegmentedControl<Way>
          label="How the diagram is compared"
          segments={ways}
          value={way}
          onChange={(id) => id && setWay(id)}
        />
        <ZoomButtons zooming={zooming} />
      </div>
      <div className={styles.sides}>
        <ChangedPictures
          key={diagram.id}
          diagram={diagram}
          drawn={drawn}
          zooming={zooming}
          chosen={mark?.key ?? null}
          onChoose={onShow}
        />
        <div className={styles.beside}>
          {mark ? (
            <ChangedHere
              key={mark.key}
              mark={mark}
              changes={changes}
              onClose={() => onShow(null)}
            />
          ) : (
            <ChangeList diagram={diagram} onChoose={onShow} />
          )}
          <Elsewhere count={changesDrawnNowhere(diagrams, changes)} onWords={onWords} />
        </div>
      </div>
    </div>
  )
}

interface ElsewhereProps {
  readonly count: number
  readonly onWords: () => void
}

/** What is drawn on no diagram is told in words. */
function Elsewhere({ count, onWords }: ElsewhereProps) {
  if (count === 0) return null
  return (
    <p className={styles.quiet}>
      <TextButton tone="link" onPress={onWords}>
        {counted(count, 'more change')} in words
      </TextButton>
      : of data, actors, assumptions and others that no diagram shows.
    </p>
  )
}

function useStates({ before, after }: Comparison): DrawnStates {
  return useMemo(() => ({ before: before.model, after: after.model }), [before, after])
}

/** The diagram that was chosen; until then the one that has what is to be shown. */
function useDiagram(diagrams: readonly ChangedDiagram[], shown: string | null) {
  const [chosen, choose] = useState<ChangedDiagram['id'] | null>(null)
  const isOn = ({ marks }: ChangedDiagram) => marks.some(({ key }) => key === shown)
  const known = diagrams.find(({ id }) => id === chosen)
  const diagram = known ?? diagrams.find(isOn) ?? diagrams[0]
  return [diagram, choose] as const
}
