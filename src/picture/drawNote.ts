import type { Box, Note } from '@/model/diagram'
import { noteLook as look } from './look'
import { tag } from '@/interchange/markup'
import { type Drawn, inset, type Pen, rectangle } from './pen'
import { wrapped } from './wrapped'
import { writing } from './writing'

/** Words on the diagram, on their slip. */
export function drawNote({ text }: Note, box: Box, { palette }: Pen): Drawn {
  const slip = tag('rect', {
    ...rectangle(inset(box, look.edge / 2), look.corner),
    fill: palette['note-fill'],
    stroke: palette['note-edge'],
    'stroke-width': look.edge,
  })
  const { x, y } = look.padding
  const lines = wrapped(text, Math.max(24, box.width - 2 * x), look.text)
  const words = writing(lines, box.x + x, box.y + y, { ...look.text, colour: palette.ink })
  return { markup: tag('g', {}, slip, words), box }
}
