import { useMemo } from 'react'
import type { FlowId } from '@/model/id'
import { useCanvas } from './canvasStore'
import { FlowLine } from './FlowLine'
import { subjectOfKey } from './subjectOfKey'

/** From far away only the flows that are selected, or that the keyboard is at, are drawn and spoken of one by one. */
export function FarMarks() {
  const focus = useCanvas((canvas) => canvas.focus)
  const selected = useCanvas((canvas) => canvas.selected)
  const ids = useMemo(
    () => flowsAmong(new Set([...selected, ...(focus ? [focus] : [])])),
    [focus, selected],
  )
  return ids.map((id) => <FlowLine key={id} id={id} />)
}

function flowsAmong(keys: ReadonlySet<string>): readonly FlowId[] {
  return [...keys].flatMap((key) => {
    const subject = subjectOfKey(key)
    return subject?.type === 'flow' ? [subject.id] : []
  })
}
