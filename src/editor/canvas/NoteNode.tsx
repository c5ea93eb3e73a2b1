import { NodeResizer } from '@xyflow/react'
import { memo } from 'react'
import type { NoteId } from '@/model/id'
import { useModel, useSession } from '@/store/workspace'
import { type CanvasNode, useCanvas } from './canvasStore'
import { LockMark } from './LockMark'
import styles from './NoteNode.module.css'
import sizing from './Sizing.module.css'
import { NoteText } from './NoteText'
import { spokenNote, withLock } from './spoken'
import { useStanding } from './useStanding'

/** Words on the canvas, which are nothing but words. */
export const NoteNode = memo(function NoteNode({ data }: { readonly data: CanvasNode['data'] }) {
  // Nodes of this type are made for notes only.
  const id = data.subject.id as NoteId
  const key = `note:${id}`
  const diagram = useSession((session) => session.diagram)
  const note = useModel(({ diagrams }) => diagrams[diagram]?.notes[id])
  const isWriting = useSession(({ renaming }) => renaming?.type === 'note' && renaming.id === id)
  const isOnlyOne = useCanvas(({ selected }) => selected.size === 1 && selected.has(key))
  const standing = useStanding(key)
  if (!note) return null
  return (
    <article
      className={styles.note}
      id={`canvas-${key}`}
      aria-roledescription="note"
      aria-label={withLock(spokenNote(note), data.isLocked)}
      data-subject={key}
      {...standing}
    >
      {isWriting ? (
        <NoteText id={id} text={note.text} />
      ) : (
        <p className={styles.text} data-empty={note.text.trim() === ''}>
          {note.text.trim() === '' ? 'Empty note' : note.text}
        </p>
      )}
      {isOnlyOne && !isWriting && !data.isLocked && (
        <NodeResizer lineClassName={sizing.edge ?? ''} handleClassName={sizing.corner ?? ''} />
      )}
      <LockMark isShown={data.isLocked && standing['data-selected']} />
    </article>
  )
})
