import { useStoreApi, ViewportPortal } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { useWorkspace } from '@/store/workspace'
import { useCanvas } from '../canvas/canvasStore'
import { FocusTwin } from './FocusTwin'
import { HoveredName } from './HoveredName'
import { isOverview } from './isOverview'
import { keepPainted } from './keepPainted'
import styles from './Overview.module.css'
import { OverviewMarks } from './OverviewMarks'
import { useNearToName } from './useNearToName'

/** A large diagram from far away: one picture, and what stands out in it. */
export function Overview() {
  const isShown = useCanvas(isOverview)
  useNearToName(isShown)
  return (
    <>
      <ViewportPortal>
        <Picture isShown={isShown} />
        {isShown && <OverviewMarks />}
        {isShown && <FocusTwin />}
      </ViewportPortal>
      {isShown && <HoveredName />}
    </>
  )
}

function Picture({ isShown }: { readonly isShown: boolean }) {
  const workspace = useWorkspace()
  const store = useStoreApi()
  const canvas = useRef<HTMLCanvasElement>(null)
  const probe = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (!canvas.current || !probe.current) return undefined
    return keepPainted(workspace, {
      canvas: canvas.current,
      probe: probe.current,
      view: () => store.getState(),
      onViewChange: (listener) =>
        store.subscribe((now, before) => {
          const isSame = now.transform === before.transform && now.width === before.width
          if (!isSame || now.height !== before.height) listener()
        }),
    })
  }, [workspace, store])
  return (
    <>
      <canvas ref={canvas} className={styles.picture} data-shown={isShown} aria-hidden />
      <span ref={probe} className={styles.probe} />
    </>
  )
}
