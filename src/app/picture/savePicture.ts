import type { Picture } from '@/picture/drawPicture'
import type { Workspace } from '@/store/workspace'
import { download } from '@/ui/download'
import { modelFileOf, smallModelFileOf } from '../files/exportModel'
import { fileNameOf } from '@/interchange/fileName'
import type { PictureChoices } from './pictureChoices'
import { pngFile, svgFile } from './pictureFile'

/** Hands a picture to the browser to be saved, and says under what name. Throws `TooManyPixels`. */
export async function savePicture(
  workspace: Workspace,
  picture: Picture,
  { format, scale, hasModel, hasReviews }: PictureChoices,
): Promise<string> {
  const model = hasModel ? await modelIn(workspace, hasReviews) : null
  const name = fileNameOf(picture.title, `.${format}`)
  if (format === 'svg') download(name, await svgFile(picture, model), 'image/svg+xml')
  else download(name, await pngFile(picture, scale, model), 'image/png')
  return `Exported as “${name}”`
}

async function modelIn(workspace: Workspace, hasReviews: boolean): Promise<string> {
  return hasReviews ? (await modelFileOf(workspace)).text : smallModelFileOf(workspace)
}
