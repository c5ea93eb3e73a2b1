import type { Box } from '@/model/diagram'
import { drawLegend } from './drawLegend'
import type { Picture } from './drawPicture'
import { MARGIN } from './look'
import { tag } from '@/interchange/markup'
import { paletteOf } from './palette'
import { rectangle } from './pen'
import type { PictureStyle } from './scene'

/** A legend gets this much room at least, in pixels, however narrow the drawing is. */
const NARROWEST = 480

/** A picture with what its signs mean below it. */
export function withLegend(
  picture: Picture,
  { theme, hasBadges, isTransparent }: Pick<PictureStyle, 'theme' | 'hasBadges' | 'isTransparent'>,
): Picture {
  const palette = paletteOf(theme)
  const width = Math.max(NARROWEST, picture.frame.width - 2 * MARGIN)
  const legend = drawLegend(palette, hasBadges, width)
  const { x, y, height } = picture.frame
  const frame: Box = {
    x,
    y,
    width: Math.max(picture.frame.width, width + 2 * MARGIN),
    height: height + legend.frame.height + MARGIN,
  }
  const ground = isTransparent ? '' : tag('rect', { ...rectangle(frame), fill: palette.canvas })
  const place = `translate(${x + MARGIN} ${y + height})`
  const below = tag('g', { transform: place }, legend.content)
  return { ...picture, frame, content: ground + picture.content + below }
}
