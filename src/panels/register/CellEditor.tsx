import { type RefObject, useEffect, useRef } from 'react'
import { Response, WorkStatus } from '@/model/decision'
import type { Threat } from '@/review/threat'
import { ChoiceCell } from '@/ui/cells/ChoiceCell'
import type { After, CellEditorProps as Editor } from '@/ui/cells/cellEditor'
import { DayCell } from '@/ui/cells/DayCell'
import { NameCell } from '@/ui/cells/NameCell'
import { ProseCell } from '@/ui/cells/ProseCell'
import { responses, responseWords } from '@/review/responses'
import { columnInfo } from './columns'
import type { EditableColumn } from './editing/editable'
import type { CellValue } from './editing/useCellEdit'
import { useGridActions } from './gridContext'
import { workStatuses } from '@/review/workStatuses'

interface CellEditorProps {
  readonly threat: Threat
  readonly column: EditableColumn
  readonly cell: RefObject<HTMLElement | null>
}

/** What changes a cell where it stands. */
export function CellEditor({ threat, column, cell }: CellEditorProps) {
  const { meant, write } = useGridActions()
  const label = labelOf(threat, column, meant(threat).length)
  const isDone = useRef(false)
  const done = (written: CellValue | null, after: After) => {
    // When the cell is done with, the focus leaves it, which would be the end of it once more.
    if (isDone.current) return
    isDone.current = true
    write(threat, written, after)
  }
  if (column === 'response') return <ResponseChoice threat={threat} label={label} cell={cell} />
  if (column === 'status') {
    return (
      <ChoiceCell
        label={label}
        value={threat.decision?.status ?? 'open'}
        options={workStatuses}
        cell={cell}
        onDone={(chosen, after) => done(statusOf(chosen), after)}
      />
    )
  }
  // A reason belongs to a decision; and who moves the end of what has changed sees first what that is.
  if (column === 'reason' || (column === 'until' && threat.state === 'changed')) {
    return <Deciding threat={threat} />
  }
  return (
    <Typed
      label={label}
      column={column}
      value={threat.decision?.[column] ?? ''}
      cell={cell}
      onDone={(value, after) => done(value === null ? null : { column, value }, after)}
    />
  )
}

interface TypedProps extends Editor {
  readonly column: 'owner' | 'due' | 'until' | 'notes'
  readonly cell: RefObject<HTMLElement | null>
}

function Typed({ column, cell, ...editor }: TypedProps) {
  const { owners } = useGridActions()
  if (column === 'owner') return <NameCell {...editor} known={owners()} />
  if (column === 'notes') return <ProseCell {...editor} cell={cell} />
  return <DayCell {...editor} />
}

function labelOf({ title }: Threat, column: EditableColumn, count: number): string {
  const name = columnInfo(column).label
  return count === 1 ? `${name} of “${title}”` : `${name} of ${count} threats`
}

function statusOf(chosen: string | null): CellValue | null {
  const { data } = WorkStatus.safeParse(chosen)
  return data ? { column: 'status', value: data } : null
}

interface ResponseChoiceProps {
  readonly threat: Threat
  readonly label: string
  readonly cell: RefObject<HTMLElement | null>
}

/** What needs a reason, or an end, is asked for it; the rest is decided at once. */
function ResponseChoice({ threat, label, cell }: ResponseChoiceProps) {
  const { write, decide } = useGridActions()
  const done = (chosen: string | null, after: After) => {
    const { data } = Response.safeParse(chosen)
    if (data && responseWords(data)?.needsReason) decide(threat, data)
    else write(threat, data ? { column: 'response', value: data } : null, after)
  }
  return (
    <ChoiceCell
      label={label}
      value={threat.decision?.response ?? ''}
      options={responses}
      cell={cell}
      onDone={done}
    />
  )
}

/** Asks for the whole decision. */
function Deciding({ threat }: { readonly threat: Threat }) {
  const { decide } = useGridActions()
  useEffect(() => {
    decide(threat, threat.decision?.response ?? null)
    // It is asked once, when the cell is opened.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])
  return null
}
