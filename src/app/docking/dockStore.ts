import { z } from 'zod/mini'
import { createStore } from 'zustand/vanilla'
import { isPage, type View } from '@/store/place'
import { routeOf } from '../route'

/** The palette, the outline below the canvas, and what stands beside it in each view. */
export type PanelId = 'palette' | 'outline' | View

/** The edge of the workspace that the side panel stands at. */
const Edge = z.enum(['right', 'bottom', 'left'])
export type Edge = z.infer<typeof Edge>

const Kept = z.object({
  size: z.optional(z.number().check(z.positive())),
  isOpen: z.optional(z.boolean()),
})
const Docking = z.object({ edge: Edge, panels: z.record(z.string(), Kept) })
type Docking = z.infer<typeof Docking>

interface DockState extends Docking {
  readonly isSmall: boolean
}

const KEY = 'corral.panels'
const small = matchMedia('(max-width: 1199px)')

/** How the panels stand. Kept in this browser, for a small and for a large screen apart. */
export const dockStore = createStore<DockState>()(() => ({
  ...remembered(),
  isSmall: small.matches,
}))

small.addEventListener('change', ({ matches }) => dockStore.setState({ isSmall: matches }))

/** Changes the size of a panel, in pixels, or whether it is open; a size left out is the first one again. */
export function keepPanel(id: PanelId, change: z.infer<typeof Kept>): void {
  const { panels } = dockStore.getState()
  const slot = slotOf(dockStore.getState(), id)
  dockStore.setState({ panels: { ...panels, [slot]: { ...panels[slot], ...change } } })
  store()
}

/** What is known of a panel on this screen: its size where a person has chosen one, and whether it is open. */
export function panelNow(state: DockState, id: PanelId) {
  const { size, isOpen = true } = state.panels[slotOf(state, id)] ?? {}
  return { size, isOpen }
}

/** Closes a panel that is open, and opens one that is closed. */
export function togglePanel(id: PanelId): void {
  keepPanel(id, { isOpen: !panelNow(dockStore.getState(), id).isOpen })
}

/** Where the side panel goes when it is moved on. */
export function edgeAfter(edge: Edge): Edge {
  return Edge.options[(Edge.options.indexOf(edge) + 1) % Edge.options.length] ?? 'right'
}

/** Moves the side panel to the next edge. */
export function moveSidePanel(): void {
  dockStore.setState(({ edge }) => ({ edge: edgeAfter(edge) }))
  store()
}

/** The view that the address bar shows; panels belong to views. */
export function viewNow(): View {
  const route = routeOf(location.hash)
  return route.screen === 'model' && !isPage(route.view) ? route.view : 'draw'
}

function slotOf({ edge, isSmall }: DockState, id: PanelId): string {
  const place = id === 'palette' || edge !== 'bottom' ? id : `${id} below`
  return isSmall ? `${place} on a small screen` : place
}

function store(): void {
  try {
    const { edge, panels } = dockStore.getState()
    localStorage.setItem(KEY, JSON.stringify({ edge, panels }))
  } catch {
    // Without storage the panels stand so as long as the page.
  }
}

function remembered(): Docking {
  const first: Docking = { edge: 'right', panels: {} }
  try {
    const read = Docking.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null'))
    return read.success ? read.data : first
  } catch {
    return first
  }
}
