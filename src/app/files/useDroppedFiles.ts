import { useEffect } from 'react'
import { importFile } from './importFile'

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
  if (file) void importFile(file)
}

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
