import { useStoreApi } from '@xyflow/react'
import { useEffect, useState } from 'react'
import type { Point } from '@/model/diagram'
import { type Workspace, useModel, useWorkspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import type { Model } from '@/model/model'
import { spokenSubject } from '../canvas/spoken'
import type { DrawnSubject } from '../canvas/subjectOfKey'
import { useSurface } from '../canvas/useSurface'
import styles from './Overview.module.css'
import { shapeAt } from './shapeAt'

interface Hovered {
  readonly subject: DrawnSubject
  /** The middle of its upper edge, in pixels of the canvas. */
  readonly at: Point
}

/** The name of what the pointer is on, where names are too small to be read. */
export function HoveredName() {
  const hovered = useHovered()
  const name = useModel((model) => hovered && nameOf(model, hovered.subject))
  if (!hovered || !name) return null
  const { x, y } = hovered.at
  return (
    <div className={styles.hovered} style={{ transform: `translate(${x}px, ${y}px)` }} aria-hidden>
      <span>{name}</span>
    </div>
  )
}

function useHovered(): Hovered | null {
  const workspace = useWorkspace()
  const store = useStoreApi()
  const { toDiagram } = useSurface()
  const [hovered, setHovered] = useState<Hovered | null>(null)
  useEffect(() => {
    const { domNode } = store.getState()
    const look = (event: PointerEvent) => {
      const { transform } = store.getState()
      const isFree = event.buttons === 0 && event.pointerType === 'mouse'
      const subject = isFree ? shapeAt(workspace, toDiagram(event), transform[2]) : null
      setHovered((now) =>
        now?.subject.id === subject?.id ? now : subject && placed(workspace, subject, transform),
      )
    }
    const leave = () => setHovered(null)
    const stop = store.subscribe((now, before) => {
      if (now.transform !== before.transform) leave()
    })
    domNode?.addEventListener('pointermove', look)
    domNode?.addEventListener('pointerleave', leave)
    return () => {
      stop()
      domNode?.removeEventListener('pointermove', look)
      domNode?.removeEventListener('pointerleave', leave)
    }
  }, [workspace, store, toDiagram])
  return hovered
}

function placed(
  workspace: Workspace,
  subject: DrawnSubject,
  [tx, ty, zoom]: readonly [number, number, number],
): Hovered | null {
  const box = canvasOf(workspace).getState().boxes.get(`${subject.type}:${subject.id}`)
  return (
    (box && { subject, at: { x: (box.x + box.width / 2) * zoom + tx, y: box.y * zoom + ty } }) ??
    null
  )
}

function nameOf(model: Model, subject: DrawnSubject): string {
  if (subject.type === 'element') {
    const element = model.elements[subject.id]
    return element ? element.name || kindEntry(element.kind).label : ''
  }
  const boundary = subject.type === 'boundary' ? model.boundaries[subject.id] : undefined
  if (boundary) return boundary.name || boundaryKindEntry(boundary.kind).label
  return spokenSubject(model, subject)
}
