import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { rename } from '@/model/edits/records'
import { useWorkspace, type Workspace } from '@/store/workspace'
import { namingStep } from '../drawing/namingStep'
import { focusDrawing } from './focusDrawing'
import styles from './InlineName.module.css'
import type { DrawnRecord } from './subjectOfKey'

interface InlineNameProps {
  readonly subject: DrawnRecord
  readonly name: string
  /** What is named, for those who hear the field: “Name of the element”. */
  readonly label: string
}

/** The name of a record while it is typed, in its place. Enter and leaving keep it, Escape does not. */
export function InlineName({ subject, name, label }: InlineNameProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const workspace = useWorkspace()
  const { session } = workspace
  const isOver = useRef(false)

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])

  const finish = (written: string | null) => {
    if (isOver.current) return
    isOver.current = true
    if (written !== null && written !== name) giveName(workspace, subject, written)
    workspace.document.getState().pause()
    session.getState().startRenaming(null)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation()
    const isEnd = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)
    if (!isEnd || event.nativeEvent.isComposing) return
    event.preventDefault()
    finish(event.key === 'Escape' ? null : event.currentTarget.value)
    focusDrawing(workspace)
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

/** To draw something and to name it at once is one step. */
function giveName({ document }: Workspace, subject: DrawnRecord, name: string): void {
  const { past, edit } = document.getState()
  const last = past.at(-1)
  const step = namingStep(subject)
  const isNew = last?.mergeKey === step
  edit(
    isNew ? last.label : 'Rename',
    (model) => rename(model, subject, name),
    isNew ? step : undefined,
  )
}
