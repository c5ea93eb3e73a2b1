import { useStore } from 'zustand'
import { arriving } from '@/ui/arriving'
import { type Imported, lastImport } from './lastImport'

const ImportDialog = arriving(async () => (await import('./ImportDialog')).ImportDialog)

const close = () => lastImport.setState({ imported: null })

/** What has become of the file that was just opened. A file in Corral's own words needs no report, unless somebody signed it. */
export function ImportOutcome() {
  const imported = useStore(lastImport, (state) => state.imported)
  if (!imported || saysNothing(imported)) return null
  return <ImportDialog imported={imported} onClose={close} />
}

function saysNothing(imported: Imported): boolean {
  if (imported.type !== 'opened' || imported.isCopy || imported.chain) return false
  const { decisions, keptAside, read } = imported.report
  return decisions.length + keptAside.length + read.length === 0
}
