import { useLayoutEffect, useRef } from 'react'
import { recordOf } from '@/model/recordOf'
import { isSubject } from '@/model/subject'
import { useModelParts, useSession } from '@/store/workspace'
import { BoundaryInspector } from './BoundaryInspector'
import { ElementInspector } from './ElementInspector'
import { FlowInspector } from './FlowInspector'
import styles from './inspector.module.css'
import { ModelInspector } from './ModelInspector'
import { NoteInspector } from './NoteInspector'
import { SeveralInspector } from './SeveralInspector'

/** What is selected, with everything that can be said of it; the model while nothing is. */
export function Inspector() {
  const section = useRef<HTMLElement>(null)
  const selection = useSession((session) => session.selection)
  const scrolledFor = useRef(selection)
  // Before what is shown now scrolls to a field that somebody was led to.
  useLayoutEffect(() => {
    if (section.current && scrolledFor.current !== selection) section.current.scrollTop = 0
    scrolledFor.current = selection
  }, [selection])
  return (
    <section ref={section} className={styles.inspector} aria-label="Inspector">
      <Selected />
    </section>
  )
}

function Selected() {
  const selection = useSession((session) => session.selection)
  const standing = useModelParts((model) =>
    selection.filter(isSubject).filter((subject) => recordOf(model, subject)),
  )
  const [first] = standing
  const [note, ...others] = selection
  if (note?.type === 'note' && others.length === 0) return <NoteInspector id={note.id} />
  if (!first || first.type === 'model') return <ModelInspector />
  if (standing.length > 1) return <SeveralInspector subjects={standing} />
  // Heads and sections have keys of their own, so that nothing half typed is carried to the next.
  switch (first.type) {
    case 'element':
      return <ElementInspector id={first.id} />
    case 'flow':
      return <FlowInspector id={first.id} />
    case 'boundary':
      return <BoundaryInspector id={first.id} />
  }
}
