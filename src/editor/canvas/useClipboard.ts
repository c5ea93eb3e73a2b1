import { type RefObject, useEffect } from 'react'
import { useWorkspace } from '@/store/workspace'
import { copiedText, pasteText } from '../commands/clipboard'
import { removeSelected } from '../commands/removeSelected'
import { outlineId } from './focusDrawing'

/** Takes part in the browser's own copying and pasting while the canvas or the outline has the focus. */
export function useClipboard(surface: RefObject<HTMLDivElement | null>): void {
  const workspace = useWorkspace()
  useEffect(() => {
    const isOurs = () => {
      const { activeElement } = document
      return activeElement === surface.current || activeElement?.id === outlineId
    }
    const copy = (event: ClipboardEvent) => {
      const text = isOurs() && copiedText(workspace)
      if (!text) return
      event.preventDefault()
      event.clipboardData?.setData('text/plain', text)
      if (event.type === 'cut') removeSelected(workspace, 'Cut')
    }
    const paste = (event: ClipboardEvent) => {
      if (!isOurs()) return
      event.preventDefault()
      pasteText(workspace, event.clipboardData?.getData('text/plain') ?? '')
    }
    document.addEventListener('copy', copy)
    document.addEventListener('cut', copy)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('copy', copy)
      document.removeEventListener('cut', copy)
      document.removeEventListener('paste', paste)
    }
  }, [workspace, surface])
}
