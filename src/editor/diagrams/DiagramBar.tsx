import { ChevronDown, ChevronRight, Layers } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { useMemo } from 'react'
import type { Diagram } from '@/model/diagram'
import { wayDownTo } from '@/model/diagramWays'
import { diagramsInOrder } from '@/model/firstDiagram'
import { useModel, useSession, useWorkspace } from '@/store/workspace'
import { MenuTrigger } from '@/ui/Menu'
import styles from './DiagramBar.module.css'
import { DiagramMenu } from './DiagramMenu'
import { openDiagram, unnamedDiagram } from './switching'

/** Which diagram this is, what it is inside of, and the way to the others. It is quiet while there is one. */
export function DiagramBar() {
  const workspace = useWorkspace()
  const id = useSession((session) => session.diagram)
  const diagrams = useModel((model) => model.diagrams)
  const elements = useModel((model) => model.elements)
  const way = useMemo(() => wayDownTo({ diagrams, elements }, id), [diagrams, elements, id])
  const all = useMemo(() => diagramsInOrder({ diagrams }), [diagrams])
  const shown = diagrams[id]
  if (!shown) return null
  const place = `${all.indexOf(shown) + 1} of ${all.length}`
  return (
    <nav className={styles.bar} aria-label="Diagrams" data-quiet={all.length === 1}>
      {way.map((above) => (
        <Above key={above.id} diagram={above} onOpen={() => openDiagram(workspace, above.id)} />
      ))}
      <MenuTrigger>
        <AriaButton
          className={styles.shown ?? ''}
          aria-label={`Diagram ${nameOf(shown)}, ${place}`}
        >
          <Layers aria-hidden size={14} />
          <span className={styles.name}>{nameOf(shown)}</span>
          {all.length > 1 && <span className={styles.place}>{place}</span>}
          <ChevronDown aria-hidden size={14} />
        </AriaButton>
        <DiagramMenu diagrams={all} shown={id} />
      </MenuTrigger>
    </nav>
  )
}

interface AboveProps {
  readonly diagram: Diagram
  readonly onOpen: () => void
}

function Above({ diagram, onOpen }: AboveProps) {
  return (
    <>
      <AriaButton className={styles.above ?? ''} onPress={onOpen}>
        <span className={styles.name}>{nameOf(diagram)}</span>
      </AriaButton>
      <ChevronRight className={styles.sign} aria-hidden size={14} />
    </>
  )
}

const nameOf = ({ name }: Diagram) => name || unnamedDiagram
