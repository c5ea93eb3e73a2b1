import { drawPicture, type Picture, svgOf } from '@/picture/drawPicture'
import type { PictureStyle } from '@/picture/scene'
import { withModel } from '@/interchange/picture/modelInPng'
import { modelForSvg } from '@/interchange/picture/svg'
import type { Workspace } from '@/store/workspace'
import { embeddedFont } from './embeddedFont'
import { type Pixels, rasterised } from './rasterised'

/** The diagram on the canvas as a picture; null when there is nothing on it. */
export function pictureOf(workspace: Workspace, style: PictureStyle): Picture | null {
  const { model } = workspace.document.getState()
  const diagram = model.diagrams[workspace.session.getState().diagram]
  const { analysis } = workspace.analysis.getState()
  return diagram ? drawPicture({ model, diagram, analysis }, style) : null
}

/** The text of an SVG file, with the font in it, and with the model if it is to open again. */
export async function svgFile(picture: Picture, model: string | null): Promise<string> {
  const metadata = model === null ? '' : modelForSvg(model)
  return svgOf(picture, { font: await embeddedFont(picture.content), metadata })
}

/** How large a picture is as a PNG, in pixels. */
export function pixelsOf({ frame }: Picture, scale: number): Pixels {
  return { width: frame.width * scale, height: frame.height * scale }
}

/** A PNG file, so many times as large as the diagram at 100 %. Throws `TooManyPixels`. */
export async function pngFile(
  picture: Picture,
  scale: number,
  model: string | null,
): Promise<Blob> {
  const png = await rasterised(await svgFile(picture, null), pixelsOf(picture, scale))
  if (model === null) return png
  return new Blob([withModel(new Uint8Array(await png.arrayBuffer()), model)], { type: png.type })
}
