import { drawLegend } from '@/editor/picture/drawLegend'
import { drawPicture, type Picture, svgOf } from '@/editor/picture/drawPicture'
import { paletteOf } from '@/editor/picture/palette'
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
 * Of the room that every common paper leaves for the drawing under its title and over its legend: the
 * width by the height, and how many pixels wide it is at 100 %.
 */
const rooms = {
  landscape: { ratio: 1.71, width: 1031 },
  portrait: { ratio: 0.84, width: 703 },
} as const

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

async function pageOf(
  { id, name }: Diagram,
  picture: Picture,
  { hasLegend, hasBadges }: PrintOptions,
): Promise<Page> {
  const [wide, tall] = [viewFor(picture.frame, 'landscape'), viewFor(picture.frame, 'portrait')]
  // Where the drawing comes out larger, in pixels of the paper for each of its own.
  const isWide = rooms.landscape.width / wide.width >= rooms.portrait.width / tall.width
  const orientation = isWide ? 'landscape' : 'portrait'
  const font = await embeddedFont(picture.content)
  const drawing = svgOf(picture, { font, view: isWide ? wide : tall })
  const legend = drawLegend(paletteOf('paper'), hasBadges, rooms[orientation].width)
  const key = svgOf({ ...legend, title: 'Legend' }, { font })
  return { id, name, orientation, drawing, legend: hasLegend ? key : null }
}

/** What is shown around a frame, so that it has the shape of the paper and is not blown up. */
function viewFor(frame: Box, orientation: Page['orientation']): Box {
  const { ratio, width: least } = rooms[orientation]
  const width = Math.max(frame.width, frame.height * ratio, least)
  const height = width / ratio
  return {
    x: frame.x - (width - frame.width) / 2,
    y: frame.y - (height - frame.height) / 2,
    width,
    height,
  }
}
