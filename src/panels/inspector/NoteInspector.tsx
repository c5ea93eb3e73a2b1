import { writeNote } from '@/model/edits/notes'
import type { NoteId } from '@/model/id'
import { useModel, useSession } from '@/store/workspace'
import { KindIcon } from '@/ui/KindIcon'
import { TypedField } from '../TypedField'
import styles from './inspector.module.css'

/** A note of the shown diagram: there is nothing to it but its text. */
export function NoteInspector({ id }: { readonly id: NoteId }) {
  const diagram = useSession((session) => session.diagram)
  const text = useModel(({ diagrams }) => diagrams[diagram]?.notes[id]?.text)
  if (text === undefined) return null
  return (
    <div key={id} className={styles.head}>
      <p className={styles.what}>
        <KindIcon kind="note" size={14} />
        Note
      </p>
      <TypedField
        label="Text"
        description="For those who look at the diagram. No rule reads it."
        isLong
        maxLength={10_000}
        value={text}
        step="Write note"
        mergeKey={`note:${id}`}
        change={(model, written) => writeNote(model, diagram, id, written)}
      />
    </div>
  )
}
