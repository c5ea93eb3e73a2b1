import type { Edge, PanelId } from './dockStore'

export interface PanelSize {
  readonly initial: number
  readonly range: readonly [smallest: number, largest: number]
}

type Sizes = { readonly [Id in PanelId]: PanelSize }

/** Heights, below the canvas. */
const below: PanelSize = { initial: 320, range: [160, 640] }

/** Widths in pixels, but that of the outline. */
const onLarge: Sizes = {
  palette: { initial: 232, range: [168, 360] },
  outline: below,
  draw: { initial: 340, range: [280, 560] },
  threats: { initial: 560, range: [380, 1_000] },
  risk: { initial: 640, range: [420, 1_100] },
}

const onSmall: Sizes = {
  palette: { initial: 200, range: [168, 320] },
  outline: below,
  draw: { initial: 304, range: [264, 480] },
  threats: { initial: 440, range: [360, 720] },
  risk: { initial: 460, range: [400, 720] },
}

/** How large a panel is at first, and how large it may become. */
export function panelSize(id: PanelId, edge: Edge, isSmall: boolean): PanelSize {
  if (id !== 'palette' && edge === 'bottom') return below
  return (isSmall ? onSmall : onLarge)[id]
}
