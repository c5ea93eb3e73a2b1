import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { writeNote } from '@/model/edits/notes'
import type { NoteId } from '@/model/id'
import { useWorkspace, type Workspace } from '@/store/workspace'
import { namingStep } from '../drawing/namingStep'
import styles from './NoteNode.module.css'

interface NoteTextProps {
  readonly id: NoteId
  readonly text: string
}

/** A note while it is written. Enter begins a line; Escape, Ctrl+Enter and leaving keep what is written. */
export function NoteText({ id, text }: NoteTextProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const workspace = useWorkspace()
  const isOver = useRef(false)

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(text.length, text.length)
    // Where the text ended when the writing began.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])

  const finish = (written: string) => {
    if (isOver.current) return
    isOver.current = true
    keep(workspace, id, written)
    workspace.session.getState().startRenaming(null)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation()
    const isEnter = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (!(event.key === 'Escape' || isEnter) || event.nativeEvent.isComposing) return
    event.preventDefault()
    finish(event.currentTarget.value)
    workspace.canvas.current?.focus()
  }

  return (
    <textarea
      ref={field}
      className={`${styles.field} nodrag nopan nowheel`}
      aria-label="Text of the note"
      defaultValue={text}
      maxLength={10_000}
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.currentTarget.value)}
    />
  )
}

/** To draw a note and to write it is one step; one that was drawn and left without a word was never there. */
function keep({ document, session }: Workspace, id: NoteId, written: string): void {
  const { past, edit, undo, pause } = document.getState()
  const step = namingStep({ type: 'note', id })
  const isNew = past.at(-1)?.mergeKey === step
  if (isNew && written.trim() === '') {
    session.getState().select([])
    undo()
    return
  }
  const { diagram } = session.getState()
  const label = isNew ? 'Add note' : 'Write note'
  edit(label, (model) => writeNote(model, diagram, id, written), isNew ? step : undefined)
  pause()
}
