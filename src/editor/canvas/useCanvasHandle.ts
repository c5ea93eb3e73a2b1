import { type ReactFlowInstance, useReactFlow, useStoreApi } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import type { Box } from '@/model/diagram'
import { type Picked, subjectKey } from '@/model/subject'
import { type Canvas, useWorkspace, type Workspace } from '@/store/workspace'
import { boxAround, centreOf, grown, isWithin, middleToSee } from '../geometry/box'
import { comeTo } from '../diagrams/comeTo'
import { shiftPastCovers } from '../geometry/covers'
import { type CanvasNode, canvasOf } from './canvasStore'
import { keepViews } from './keepViews'
import { zooms } from './zooms'

const FIT = { padding: 0.08, most: 1.2 }
/** What is revealed keeps this far from the edges of the view, in pixels. */
const MARGIN = 48

/** Lets commands and panels ask things of the canvas while it is on screen, and shows each diagram as it was left. */
export function useCanvasHandle(surface: RefObject<HTMLDivElement | null>): void {
  const workspace = useWorkspace()
  const flow = useReactFlow<CanvasNode>()
  const store = useStoreApi()
  useEffect(() => {
    const handle = handleOf(workspace, flow, surface)
    const detach = attach(workspace, handle)
    // Whoever opens a model by the keyboard goes on with it at once.
    if (document.activeElement === document.body) handle.focus()
    const stopKeeping = surface.current && keepFitting(surface.current, handle)
    const stopViews = keepViews(workspace, {
      fit: () => handle.fit(),
      isFitted: handle.isFitted,
      seen: () =>
        surface.current?.clientWidth ? { ...handle.centre(), zoom: flow.getZoom() } : null,
      show: ({ x, y, zoom }) => void flow.setCenter(x, y, { zoom }),
      onChange: (listener) =>
        store.subscribe((now, before) => {
          if (now.transform !== before.transform) listener()
        }),
    })
    return () => {
      stopKeeping?.()
      stopViews()
      detach()
    }
  }, [workspace, flow, store, surface])
}

/**
 * When the room for the canvas changes, as another panel comes beside it, a diagram that was shown
 * whole is shown whole again. Whoever has zoomed or moved the view since keeps it.
 */
function keepFitting(surface: HTMLElement, handle: FittingCanvas): () => void {
  let frame = 0
  const observer = new ResizeObserver(() => {
    const wasWhole = handle.isFitted()
    cancelAnimationFrame(frame)
    // React Flow takes note of its new size in the same frame.
    frame = requestAnimationFrame(() => {
      if (wasWhole) handle.fit()
    })
  })
  observer.observe(surface)
  return () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
  }
}

interface FittingCanvas extends Canvas {
  /** Whether the view is as the last fit of the whole diagram has left it. */
  readonly isFitted: () => boolean
}

function attach({ canvas }: Workspace, handle: Canvas): () => void {
  canvas.current = handle
  return () => {
    if (canvas.current === handle) canvas.current = null
  }
}

function handleOf(
  workspace: Workspace,
  flow: ReactFlowInstance<CanvasNode>,
  surface: RefObject<HTMLDivElement | null>,
): FittingCanvas {
  const seen = () => viewIn(flow, surface.current)
  // Where nothing is seen there is nothing to fit in, and what was seen last stays.
  const isSeen = () => seen().width * seen().height > 0
  const centre = () => centreOf(seen())
  const show = (subject: Picked) => {
    const box = boxAround(boxesOf(workspace, [subject]))
    const zoom = flow.getZoom()
    if (!box) return
    const view = seen()
    const isInView = isWithin(box, grown(view, -MARGIN / zoom))
    const { x, y } = isInView ? centreOf(view) : middleToSee(view, grown(box, MARGIN / zoom))
    const next = { ...view, x: x - view.width / 2, y: y - view.height / 2 }
    const past = shiftPastCovers(next, box, coversOn(surface.current, next))
    if (isInView && past.y === 0) return
    void flow.setCenter(x + past.x, y + past.y, { zoom, ...motion() })
  }
  const view = () => JSON.stringify(flow.getViewport())
  let fitted = ''
  return {
    isFitted: () => fitted === view(),
    zoomIn: () => void flow.zoomIn(motion()),
    zoomOut: () => void flow.zoomOut(motion()),
    zoomTo: (zoom) => void flow.zoomTo(zoom, motion()),
    centre,
    focus: () => surface.current?.focus({ preventScroll: true }),
    fit: (subjects) => {
      if (subjects) comeTo(workspace, subjects)
      if (!isSeen()) return stay
      const around = boxAround(boxesOf(workspace, subjects))
      if (!around) return stay
      const before = flow.getViewport()
      const wasFitted = fitted === view()
      const bounds = grown(around, 24)
      const { width, height } = seen()
      const zoom = flow.getZoom()
      const fitting = Math.min((width * zoom) / bounds.width, (height * zoom) / bounds.height)
      void flow.setCenter(centreOf(bounds).x, centreOf(bounds).y, {
        zoom: Math.min(FIT.most, Math.max(zooms.least, fitting * (1 - FIT.padding))),
        duration: 0,
      })
      if (!subjects) fitted = view()
      const after = view()
      return () => {
        if (view() !== after) return
        void flow.setViewport(before, { duration: 0 })
        if (wasFitted) fitted = view()
      }
    },
    reveal: (subject) => {
      comeTo(workspace, [subject])
      canvasOf(workspace).setState({ focus: subjectKey(subject) })
      if (isSeen()) show(subject)
    },
  }
}

const stay = () => {}

/** What is in view, in pixels of the diagram. */
function viewIn(flow: ReactFlowInstance<CanvasNode>, surface: HTMLElement | null): Box {
  const { x, y, zoom } = flow.getViewport()
  const { clientWidth = 0, clientHeight = 0 } = surface ?? {}
  return { x: -x / zoom, y: -y / zoom, width: clientWidth / zoom, height: clientHeight / zoom }
}

/** What lies over the canvas, such as its bars, in pixels of the diagram. */
function coversOn(surface: HTMLElement | null, view: Box): Box[] {
  const over = document.querySelectorAll('[data-over-canvas], .react-flow__minimap')
  const bounds = surface?.getBoundingClientRect()
  if (!bounds) return []
  const scale = view.width / bounds.width
  return [...over].map((cover) => {
    const { x, y, width, height } = cover.getBoundingClientRect()
    return {
      x: view.x + (x - bounds.x) * scale,
      y: view.y + (y - bounds.y) * scale,
      width: width * scale,
      height: height * scale,
    }
  })
}

function boxesOf(workspace: Workspace, subjects: readonly Picked[] | undefined): Box[] {
  const { boxes, lines } = canvasOf(workspace).getState()
  if (!subjects) return [...boxes.values()]
  return subjects.flatMap((subject) => {
    const line = subject.type === 'flow' ? lines.get(subject.id)?.bounds : undefined
    return boxes.get(subjectKey(subject)) ?? line ?? []
  })
}

function motion(): { duration: number } {
  return { duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 160 }
}
