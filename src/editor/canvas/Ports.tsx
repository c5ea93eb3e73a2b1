import { useStore } from '@xyflow/react'
import type { Side } from '@/model/diagram'
import type { ElementId } from '@/model/id'
import styles from './Ports.module.css'

const sides: readonly Side[] = ['top', 'right', 'bottom', 'left']

interface PortsProps {
  readonly element: ElementId
  /** Whether it is the one element that is selected. */
  readonly isOnlyOne: boolean
  /** From far away the others have none. */
  readonly isFar: boolean
}

/**
 * The dots on the four sides of an element, from which a flow is drawn. On the one that is selected a
 * press asks what comes there. The keys do it with C and with Alt, Shift and the arrows.
 */
export function Ports({ element, isOnlyOne, isFar }: PortsProps) {
  if (isOnlyOne) return <NearPorts element={element} />
  return isFar ? null : <Dots element={element} />
}

/** However far away, the dots of what is selected are large enough to be pressed; they grow outwards. */
function NearPorts({ element }: Pick<PortsProps, 'element'>) {
  const scale = useStore(({ transform }) => Math.max(1, 1 / transform[2]))
  return <Dots element={element} scale={scale} />
}

function Dots({ element, scale }: Pick<PortsProps, 'element'> & { readonly scale?: number }) {
  return (
    <span className={styles.ports} data-adds={scale !== undefined} aria-hidden>
      {sides.map((side) => (
        <span
          key={side}
          className={`${styles.port} nodrag nopan`}
          data-port={element}
          data-side={side}
          {...(scale && { style: { scale } })}
        />
      ))}
    </span>
  )
}
