import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { dialogs } from './dialogs'

const CommandPalette = lazy(async () => ({
  default: (await import('./CommandPalette')).CommandPalette,
}))
const ShortcutSheet = lazy(async () => ({
  default: (await import('./ShortcutSheet')).ShortcutSheet,
}))
const EarlierVersions = lazy(async () => ({
  default: (await import('../files/EarlierVersions')).EarlierVersions,
}))

/** The dialogs that commands open. */
export function CommandDialogs() {
  const open = useStore(dialogs, (state) => state.open)
  return (
    <Suspense>
      {open === 'palette' && <CommandPalette />}
      {open === 'shortcuts' && <ShortcutSheet />}
      {open === 'versions' && <EarlierVersions />}
    </Suspense>
  )
}
