import type { Side } from '@/model/diagram'
import type { ElementId } from '@/model/id'
import styles from './Ports.module.css'

const sides: readonly Side[] = ['top', 'right', 'bottom', 'left']

/** The dots on the four sides of an element, from which a flow is drawn. The keys do it with C. */
export function Ports({ element }: { readonly element: ElementId }) {
  return (
    <span className={styles.ports} aria-hidden>
      {sides.map((side) => (
        <span
          key={side}
          className={`${styles.port} nodrag nopan`}
          data-port={element}
          data-side={side}
        />
      ))}
    </span>
  )
}
