import { memo } from 'react'
import { arriving } from '@/ui/arriving'
import type { CanvasNode } from './canvasStore'

const NoteNode = arriving(async () => (await import('./NoteNode')).NoteNode)

/** A note, whose code comes with the first one that is in view: most diagrams have none. */
export const LateNoteNode = memo(function LateNoteNode({
  data,
}: {
  readonly data: CanvasNode['data']
}) {
  return <NoteNode data={data} />
})
