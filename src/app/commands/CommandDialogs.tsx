import { useEffect } from 'react'
import { useStore } from 'zustand'
import { whenIdle } from '@/persistence/page'
import { arriving } from '@/ui/arriving'
import { dialogs } from './dialogs'
import { typeAhead } from './typeAhead'

const loadPalette = async () => (await import('./CommandPalette')).CommandPalette
const CommandPalette = arriving(loadPalette)
const ShortcutSheet = arriving(async () => (await import('./ShortcutSheet')).ShortcutSheet)
const EarlierVersions = arriving(
  async () => (await import('../history/EarlierVersions')).EarlierVersions,
)
const RulePacks = arriving(async () => (await import('../packs/RulePacks')).RulePacks)
const PictureDialog = arriving(async () => (await import('../picture/PictureDialog')).PictureDialog)
const ExportDialog = arriving(async () => (await import('../report/ExportDialog')).ExportDialog)
const PrintDialog = arriving(async () => (await import('../printing/PrintDialog')).PrintDialog)

/** Who presses Ctrl+K goes on typing at once, so the palette must be there. */
function loadAhead() {
  // What could not be loaded now is loaded again when it is opened.
  whenIdle(() => void loadPalette().catch(() => undefined))
}

/** The dialogs that commands open. */
export function CommandDialogs() {
  useEffect(loadAhead, [])
  const open = useStore(dialogs, (state) => state.open)
  useEffect(() => (open === 'palette' ? typeAhead() : undefined), [open])
  return (
    <>
      {open === 'palette' && <CommandPalette />}
      {open === 'shortcuts' && <ShortcutSheet />}
      {open === 'versions' && <EarlierVersions />}
      {open === 'packs' && <RulePacks />}
      {open === 'picture' && <PictureDialog />}
      {open === 'print' && <PrintDialog />}
      {open === 'report' && <ExportDialog />}
    </>
  )
}
