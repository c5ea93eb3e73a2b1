import { type RefObject, useEffect } from 'react'
import { useWorkspace } from '@/store/workspace'
import { whenDrawn } from '@/ui/whenDrawn'

/** Takes part in the browser's own copying and pasting; what that takes comes after the drawing. */
export function useClipboard(surface: RefObject<HTMLDivElement | null>): void {
  const workspace = useWorkspace()
  useEffect(() => {
    let stop: (() => void) | null = null
    let isGone = false
    const bring = async () => {
      await whenDrawn()
      const { exchangeText } = await import('./exchangeText')
      if (!isGone) stop = exchangeText(workspace, surface)
    }
    bring().catch(() => workspace.tell('Copying and pasting could not be loaded. Reload the page.'))
    return () => {
      isGone = true
      stop?.()
    }
  }, [workspace, surface])
}
