import { useEffect } from 'react'
import { toast } from '@/ui/toast'

/** Opens a file that is dropped anywhere on the page, which would else give way to it. */
export function useDroppedFiles(): void {
  useEffect(() => {
    const stopping = new AbortController()
    const { signal } = stopping
    addEventListener('dragover', (event) => hasFiles(event) && event.preventDefault(), { signal })
    addEventListener('drop', take, { signal })
    return () => stopping.abort()
  }, [])
}

function take(event: DragEvent): void {
  if (!hasFiles(event)) return
  event.preventDefault()
  const [file] = event.dataTransfer?.files ?? []
  if (file) void open(file)
}

/** What reads files comes with the first of them. */
async function open(file: File): Promise<void> {
  const code = await import('./importFile').catch(() => null)
  if (code) await code.importFile(file)
  else
    toast(
      'The file could not be opened: this needs code that could not be fetched. Check the connection.',
    )
}

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
