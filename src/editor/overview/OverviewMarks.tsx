import { useStoreApi } from '@xyflow/react'
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react'
import type { Box } from '@/model/diagram'
import { typeOf } from '@/model/vocabulary/elementKinds'
import { useModel } from '@/store/workspace'
import { layers } from '../canvas/canvasNodes'
import { type CanvasState, useCanvas } from '../canvas/canvasStore'
import { flowsTogether } from '../canvas/flowsTogether'
import { subjectOfKey } from '../canvas/subjectOfKey'
import { grown } from '../geometry/box'
import { outlineOf } from './outline'
import styles from './Overview.module.css'

/**
 * What stands out in the overview, drawn over its picture: the selection and its flows, what is being
 * moved, and where it or a new flow would go.
 */
export function OverviewMarks() {
  const focus = useCanvas((canvas) => boxOf(canvas, canvas.focus))
  const target = useCanvas((canvas) => boxOf(canvas, targetOf(canvas)))
  const marks = useRef<SVGSVGElement>(null)
  useUnit(marks)
  return (
    <svg ref={marks} className={styles.marks} style={{ zIndex: layers.handles }} aria-hidden>
      <Flows />
      <Moved />
      <Selected />
      {target && <path className={styles.target} d={outlineOf(target)} />}
      {focus && <path className={styles.focus} d={outlineOf(grown(focus, 12))} />}
    </svg>
  )
}

/** Tells the style sheet how long a pixel of the page is on the diagram, without drawing anything anew. */
function useUnit(marks: RefObject<SVGSVGElement | null>): void {
  const store = useStoreApi()
  useLayoutEffect(() => {
    const tell = () => {
      const [, , zoom] = store.getState().transform
      marks.current?.style.setProperty('--unit', String(1 / zoom))
    }
    tell()
    return store.subscribe((now, before) => {
      if (now.transform[2] !== before.transform[2]) tell()
    })
  }, [store, marks])
}

function boxOf({ boxes }: CanvasState, key: string | null): Box | undefined {
  return key === null ? undefined : boxes.get(key)
}

function targetOf({ connecting, dropTarget }: CanvasState): string | null {
  if (connecting?.to) return `element:${connecting.to}`
  return dropTarget && `boundary:${dropTarget}`
}

/** The flows of the selection, or of what stays bright, and those that are selected. */
function Flows() {
  const lines = useCanvas((canvas) => canvas.lines)
  const near = useCanvas((canvas) => canvas.near)
  const selected = useCanvas((canvas) => canvas.selected)
  const up = useMemo(() => togetherIn(lines, near), [lines, near])
  const chosen = useMemo(() => togetherIn(lines, selected), [lines, selected])
  return (
    <>
      <path className={styles.flow} d={up.path} />
      <path className={styles.head} d={up.heads} />
      <path className={styles.chosenFlow} d={chosen.path} />
      <path className={styles.chosenHead} d={chosen.heads} />
    </>
  )
}

function togetherIn(lines: CanvasState['lines'], keys: ReadonlySet<string>) {
  const drawn = [...keys].flatMap((key) => {
    const subject = subjectOfKey(key)
    return (subject?.type === 'flow' && lines.get(subject.id)) || []
  })
  return flowsTogether(drawn)
}

/** What is being moved, and what the picture does not show again yet. */
function Moved() {
  const moved = useCanvas((canvas) => canvas.moved)
  const leftOut = useCanvas((canvas) => canvas.leftOut)
  const keys = useMemo(() => [...new Set([...moved, ...leftOut])], [moved, leftOut])
  const shapes = useOutlines(keys)
  const lines = useCanvas((canvas) => canvas.lines)
  const flows = useMemo(() => togetherIn(lines, new Set(keys)), [lines, keys])
  if (keys.length === 0) return null
  return (
    <>
      <path className={styles.flow} d={flows.path} />
      <path className={styles.movedBoundary} d={shapes.boundaries} />
      <path className={styles.moved} d={shapes.elements} />
    </>
  )
}

function Selected() {
  const selected = useCanvas((canvas) => canvas.selected)
  const { elements, boundaries } = useOutlines(useMemo(() => [...selected], [selected]))
  return <path className={styles.selected} d={elements + boundaries} />
}

function useOutlines(keys: readonly string[]): { elements: string; boundaries: string } {
  const boxes = useCanvas((canvas) => canvas.boxes)
  const elements = useModel((model) => model.elements)
  return useMemo(() => {
    const drawn = { elements: '', boundaries: '' }
    for (const key of keys) {
      const [subject, box] = [subjectOfKey(key), boxes.get(key)]
      if (!box) continue
      if (subject?.type !== 'element') drawn.boundaries += outlineOf(box, 10)
      else {
        const element = elements[subject.id]
        const isRound = element && typeOf(element) === 'process'
        drawn.elements += outlineOf(box, isRound ? 20 : 0)
      }
    }
    return drawn
  }, [keys, boxes, elements])
}
