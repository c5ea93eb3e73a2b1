import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { rename } from '@/model/edits/records'
import { useEdit, useWorkspace } from '@/store/workspace'
import styles from './InlineName.module.css'
import type { DrawnSubject } from './subjectOfKey'

interface InlineNameProps {
  readonly subject: DrawnSubject
  readonly name: string
  /** What is named, for those who hear the field: “Name of the element”. */
  readonly label: string
}

/** The name of a record while it is typed, in its place. Enter and leaving keep it, Escape does not. */
export function InlineName({ subject, name, label }: InlineNameProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const edit = useEdit()
  const { session, canvas } = useWorkspace()
  const isOver = useRef(false)

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])

  const finish = (written: string | null) => {
    if (isOver.current) return
    isOver.current = true
    if (written !== null && written !== name) {
      edit('Rename', (model) => rename(model, subject, written))
    }
    session.getState().startRenaming(null)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation()
    const isEnd = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)
    if (!isEnd || event.nativeEvent.isComposing) return
    event.preventDefault()
    finish(event.key === 'Escape' ? null : event.currentTarget.value)
    canvas.current?.focus()
  }

  return (
    <textarea
      ref={field}
      className={`${styles.field} nodrag nopan nowheel`}
      aria-label={label}
      defaultValue={name}
      maxLength={1000}
      rows={1}
      spellCheck={false}
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.currentTarget.value)}
    />
  )
}
