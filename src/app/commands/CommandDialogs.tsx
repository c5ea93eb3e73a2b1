import { lazy, Suspense, useEffect } from 'react'
import { useStore } from 'zustand'
import { whenIdle } from '@/persistence/page'
import { dialogs } from './dialogs'

const loadPalette = async () => ({ default: (await import('./CommandPalette')).CommandPalette })
const CommandPalette = lazy(loadPalette)
const ShortcutSheet = lazy(async () => ({
  default: (await import('./ShortcutSheet')).ShortcutSheet,
}))
const EarlierVersions = lazy(async () => ({
  default: (await import('../files/EarlierVersions')).EarlierVersions,
}))

/** Who presses Ctrl+K goes on typing at once, so the palette must be there. */
function loadAhead() {
  // What could not be loaded now is loaded again when it is opened.
  whenIdle(() => void loadPalette().catch(() => undefined))
}

/** The dialogs that commands open. */
export function CommandDialogs() {
  useEffect(loadAhead, [])
  const open = useStore(dialogs, (state) => state.open)
  return (
    <Suspense>
      {open === 'palette' && <CommandPalette />}
      {open === 'shortcuts' && <ShortcutSheet />}
      {open === 'versions' && <EarlierVersions />}
    </Suspense>
  )
}
