import { Activity, type ReactNode, useEffect, useState } from 'react'
import { Outline } from '@/editor/outline/Outline'
import { Palette } from '@/editor/palette/Palette'
import type { View } from '@/store/place'
import { ErrorBoundary } from '../shell/ErrorBoundary'
import { Sheet, type SheetHeight } from './Sheet'
import { SidePanel } from './SidePanel'

/** What is in front on a small screen. */
export type Pane = 'canvas' | 'outline' | 'add' | 'side'

const titles: { readonly [V in View]: string } = {
  draw: 'Details',
  threats: 'Threats',
  risk: 'Risk',
}

interface NarrowSheetsProps {
  readonly pane: Pane
  readonly view: View
  /** Told how much of the canvas the sheet in front covers. */
  readonly onCover: (height: SheetHeight) => void
  readonly onClose: () => void
}

/** The sheets over the canvas. One that was closed is found again as it was left. */
export function NarrowSheets({ pane, view, onCover, onClose }: NarrowSheetsProps) {
  const [heights, setHeights] = useState<{ readonly [P in Pane]?: SheetHeight }>({})
  const [opened, setOpened] = useState<ReadonlySet<Pane>>(new Set())
  if (!opened.has(pane)) setOpened(new Set([...opened, pane]))
  const heightOf = (id: Pane) => heights[id] ?? (id === 'add' ? 'half' : 'full')
  const height = heightOf(pane)
  useEffect(() => onCover(height), [onCover, height])

  const sheet = (id: Pane, [label, title]: readonly [string, string], content: ReactNode) =>
    opened.has(id) && (
      <Activity key={id} mode={id === pane ? 'visible' : 'hidden'}>
        <Sheet
          label={label}
          title={title}
          height={heightOf(id)}
          onHeight={(next) => setHeights({ ...heights, [id]: next })}
          onClose={onClose}
        >
          {content}
        </Sheet>
      </Activity>
    )
  return (
    <>
      {sheet(
        'outline',
        ['Outline', 'Outline'],
        <ErrorBoundary what="The outline">
          <Outline />
        </ErrorBoundary>,
      )}
      {sheet('add', ['Palette', 'Add'], <Palette />)}
      {sheet(
        'side',
        ['Side panel', titles[view]],
        <ErrorBoundary what="This panel">
          <SidePanel view={view} />
        </ErrorBoundary>,
      )}
    </>
  )
}
