import { drawLegend } from '@/picture/drawLegend'
import { drawPicture, type Picture, svgOf } from '@/picture/drawPicture'
import { paletteOf } from '@/picture/palette'
import type { Box, Diagram } from '@/model/diagram'
import type { Workspace } from '@/store/workspace'
import { embeddedFont } from '../picture/embeddedFont'

export interface PrintOptions {
  /** Only the diagram on the canvas, not all of them. */
  readonly isOnlyOne: boolean
  readonly hasLegend: boolean
  readonly hasBadges: boolean
}

/** One diagram, as it is put on paper. */
export interface Page {
  readonly id: string
  readonly name: string
  readonly orientation: 'landscape' | 'portrait'
  /** The SVG of the diagram, in the shape of the paper. */
  readonly drawing: string
  /** The SVG of what its signs mean; null for none. */
  readonly legend: string | null
}

/*
 * Of the room that every common paper leaves for the drawing under its title, over its legend or
 * without one: the width by the height, and how many pixels wide it is at 100 %.
 */
const rooms = {
  landscape: { ratio: { legend: 1.71, none: 1.58 }, width: 1031 },
  portrait: { ratio: { legend: 0.84, none: 0.8 }, width: 703 },
} as const

/** A page stays across, as screens are, unless the drawing comes out so much larger upright. */
const WORTH_TURNING = 1.15

/** The legend is smaller than the drawing would be at 100 %. */
const LEGEND_SCALE = 0.75

/** The diagrams of a model with anything on them, each as a page. */
export async function pagesOf(workspace: Workspace, options: PrintOptions): Promise<Page[]> {
  const { model } = workspace.document.getState()
  const { analysis } = workspace.analysis.getState()
  const shown = workspace.session.getState().diagram
  const style = { theme: 'paper', isTransparent: false, only: null } as const
  const diagrams = Object.values(model.diagrams)
    .filter(({ id }) => !options.isOnlyOne || id === shown)
    .toSorted((one, other) => one.order - other.order)
  const pages = diagrams.map(async (diagram) => {
    const pictured = { model, diagram, analysis }
    const picture = drawPicture(pictured, { ...style, hasBadges: options.hasBadges })
    return picture ? [await pageOf(diagram, picture, options)] : []
  })
  return (await Promise.all(pages)).flat()
}

const palette = paletteOf('paper')

async function pageOf(
  { id, name }: Diagram,
  picture: Picture,
  { hasLegend, hasBadges }: PrintOptions,
): Promise<Page> {
  const below = hasLegend ? 'legend' : 'none'
  const wide = viewFor(picture.frame, rooms.landscape.ratio[below], rooms.landscape.width)
  const tall = viewFor(picture.frame, rooms.portrait.ratio[below], rooms.portrait.width)
  // In pixels of the paper for each of the drawing.
  const [across, upright] = [rooms.landscape.width / wide.width, rooms.portrait.width / tall.width]
  const orientation = upright > across * WORTH_TURNING ? 'portrait' : 'landscape'
  const view = orientation === 'portrait' ? tall : wide
  const drawing = svgOf(picture, { font: await embeddedFont(picture.content), view })
  const legend = drawLegend(palette, hasBadges, rooms[orientation].width / LEGEND_SCALE)
  const title = 'What the signs mean'
  const key = svgOf({ ...legend, title }, { font: await embeddedFont(legend.content) })
  return { id, name, orientation, drawing, legend: hasLegend ? key : null }
}

/** What is shown around a frame, so that it has the shape of the paper and is not blown up. */
function viewFor(frame: Box, ratio: number, least: number): Box {
  const width = Math.max(frame.width, frame.height * ratio, least)
  const height = width / ratio
  return {
    x: frame.x - (width - frame.width) / 2,
    y: frame.y - (height - frame.height) / 2,
    width,
    height,
  }
}
