import type { RefObject } from 'react'
import type { Workspace } from '@/store/workspace'
import { copiedText, pasteText } from '../commands/clipboard'
import { removeSelected } from '../commands/removeSelected'
import { outlineId } from './focusDrawing'

/** Copies and pastes while the canvas or the outline has the focus, until the function returned is called. */
export function exchangeText(
  workspace: Workspace,
  surface: RefObject<HTMLDivElement | null>,
): () => void {
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
}
