import { recordOf } from '@/model/recordOf'
import { useModelParts, useSession } from '@/store/workspace'
import { BoundaryInspector } from './BoundaryInspector'
import { ElementInspector } from './ElementInspector'
import { FlowInspector } from './FlowInspector'
import styles from './inspector.module.css'
import { ModelInspector } from './ModelInspector'
import { SeveralInspector } from './SeveralInspector'

/** What is selected, with everything that can be said of it; the model while nothing is. */
export function Inspector() {
  return (
    <section className={styles.inspector} aria-label="Inspector">
      <Selected />
    </section>
  )
}

function Selected() {
  const selection = useSession((session) => session.selection)
  const standing = useModelParts((model) => selection.filter((subject) => recordOf(model, subject)))
  const [first] = standing
  if (!first || first.type === 'model') return <ModelInspector />
  if (standing.length > 1) return <SeveralInspector subjects={standing} />
  // A key of its own, so that nothing half typed about one record is carried over to the next.
  switch (first.type) {
    case 'element':
      return <ElementInspector key={first.id} id={first.id} />
    case 'flow':
      return <FlowInspector key={first.id} id={first.id} />
    case 'boundary':
      return <BoundaryInspector key={first.id} id={first.id} />
  }
}
