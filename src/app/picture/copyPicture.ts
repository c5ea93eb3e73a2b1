import type { Picture } from '@/picture/drawPicture'
import type { Workspace } from '@/store/workspace'
import { isDark } from '../theme'
import { pictureOf, pixelsOf, pngFile } from './pictureFile'
import { isDrawable } from './rasterised'

/** Sharp on most screens, and not too large for a chat. */
const SCALE = 2

/** Puts the selection, or else the whole diagram, on the clipboard as it looks on the canvas. */
export async function copyPicture(workspace: Workspace): Promise<void> {
  const { selection } = workspace.session.getState()
  const only = selection.length > 0 ? selection : null
  const style = {
    theme: isDark() ? 'dark' : 'light',
    hasBadges: true,
    isTransparent: false,
  } as const
  const picture = pictureOf(workspace, { ...style, only })
  if (!picture) workspace.tell('There is nothing on this diagram to copy')
  else workspace.tell(await copied(picture, SCALE, only ? 'selection' : 'diagram'))
}

/** Puts a picture on the clipboard, and says what has come of it. */
export async function copied(
  picture: Picture,
  scale: number,
  what: 'diagram' | 'selection',
): Promise<string> {
  if (!isDrawable(pixelsOf(picture, scale))) {
    return 'This picture is too large to be copied. Export it as SVG, which is sharp at any size.'
  }
  try {
    // Some browsers take only what was begun while the key was pressed, so they get the promise.
    const image = pngFile(picture, scale, null)
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })])
    return `Copied the ${what} as a picture`
  } catch {
    return 'The browser did not let the picture onto the clipboard. Export it instead.'
  }
}
