import { useStore } from '@xyflow/react'
import type { CSSProperties } from 'react'
import type { Side } from '@/model/diagram'
import type { ElementId } from '@/model/id'
import { besideArrows } from '../geometry/besideArrows'
import { useCanvas } from './canvasStore'
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
  return (
    <span className={styles.ports} data-adds aria-hidden>
      {sides.map((side) => (
        <NearPort key={side} element={element} side={side} scale={scale} />
      ))}
    </span>
  )
}

interface PortProps {
  readonly element: ElementId
  readonly side: Side
}

/** Its plus steps aside for the heads of arrows. A press between them and the plus does the same. */
function NearPort({ element, side, scale }: PortProps & { readonly scale: number }) {
  const aside = useCanvas(({ boxes, flowIndex, lines }) => {
    const box = boxes.get(`element:${element}`)
    if (!box) return 0
    const tips = (flowIndex.at.get(element) ?? []).flatMap(({ id, to }) => {
      const tip = to === element && lines.get(id)?.points.at(-1)
      return tip ? [tip] : []
    })
    return besideArrows(box, side, tips, scale)
  })
  // React knows no custom properties.
  const style = { scale, '--aside': `${aside}px` } as CSSProperties
  return <Port element={element} side={side} style={style} />
}

function Dots({ element }: Pick<PortsProps, 'element'>) {
  return (
    <span className={styles.ports} aria-hidden>
      {sides.map((side) => (
        <Port key={side} element={element} side={side} />
      ))}
    </span>
  )
}

function Port({ element, side, style }: PortProps & { readonly style?: CSSProperties }) {
  return (
    <span
      className={`${styles.port} nodrag nopan`}
      data-port={element}
      data-side={side}
      {...(style && { style })}
    />
  )
}
