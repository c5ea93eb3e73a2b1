import { useEffect, useState } from 'react'
import type { ExportFormat } from '@/interchange/exportFormats'
import { useWorkspace } from '@/store/workspace'

/** A text that is ready, still being written, or cannot be. */
export type Exported =
  | { readonly state: 'ready'; readonly format: ExportFormat; readonly text: string }
  | { readonly state: 'writing' }
  | { readonly state: 'failed' }

/** The open model in a format, written once it has been asked for. */
export function useExportedText(format: ExportFormat): Exported {
  const workspace = useWorkspace()
  const [exported, setExported] = useState<Exported>({ state: 'writing' })
  useEffect(() => {
    let isOver = false
    const write = async () => {
      const { exportedText } = await import('./exportedText')
      return exportedText(workspace, format)
    }
    write().then(
      (text) => isOver || setExported({ state: 'ready', format, text }),
      () => isOver || setExported({ state: 'failed' }),
    )
    return () => {
      isOver = true
    }
  }, [workspace, format])
  // What was written for the format before is not what was asked for.
  return exported.state === 'ready' && exported.format !== format ? { state: 'writing' } : exported
}
