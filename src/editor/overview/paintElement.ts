import { type SetName, setFont, setName } from './names'
import { paintBands } from './paintBands'
import type { Ground } from './paintScene'
import type { Colours, Painting } from './painting'
import type { SeenElement } from './scene'

/** The corner of a process, as near by. */
const CORNER = 20
const PADDING = 10
/** From further away than this, names are a grey smear and are left out. */
const LEGIBLE = 0.22

/** An element in the shape of its type, with its name where it can be read and its worst band. */
export function paintElement(on: Ground, element: SeenElement, painting: Painting): void {
  const { colours, bright, zoom } = painting
  on.globalAlpha = bright && !bright.has(element.key) ? colours.kept : 1
  paintShape(on, element, painting)
  if (zoom >= LEGIBLE) paintName(on, element, nameOf(on, element), colours)
  paintBands(on, element, painting)
  on.globalAlpha = 1
}

/** Square for external entities, rounded for processes, open at the sides for data stores. */
function paintShape(on: Ground, element: SeenElement, { colours, zoom }: Painting): void {
  const { x, y, width, height, shape, isOut } = element
  const ground = shape === 'externalEntity' ? colours.entity : colours.surface
  on.fillStyle = isOut ? colours.sunken : ground
  on.strokeStyle = colours.edge
  // What has only two sides gets them thicker.
  on.lineWidth = Math.max(3, 1 / zoom) * (shape === 'dataStore' ? 1.5 : 1)
  if (isOut) on.setLineDash([on.lineWidth, on.lineWidth])
  on.beginPath()
  if (shape === 'dataStore') {
    on.fillRect(x, y, width, height)
    on.moveTo(x, y)
    on.lineTo(x + width, y)
    on.moveTo(x, y + height)
    on.lineTo(x + width, y + height)
  } else {
    on.roundRect(x, y, width, height, shape === 'process' ? Math.min(CORNER, height / 2) : 0)
    on.fill()
  }
  on.stroke()
  if (isOut) on.setLineDash([])
}

let names = new WeakMap<SeenElement, SetName>()

/** Has every name be measured again, as when the font has come. */
export function forgetNames(): void {
  names = new WeakMap()
}

function nameOf(on: Ground, element: SeenElement): SetName {
  const known = names.get(element)
  if (known) return known
  const { name, width, height } = element
  const written = setName(on, name, width - 2 * PADDING, height - PADDING)
  names.set(element, written)
  return written
}

function paintName(
  on: Ground,
  { x, y, width, height, isOut }: SeenElement,
  { size, lines }: SetName,
  colours: Colours,
): void {
  setFont(on, 600, size)
  on.fillStyle = isOut ? colours.faintInk : colours.ink
  on.textAlign = 'center'
  on.textBaseline = 'middle'
  const line = size * 1.08
  const top = y + height / 2 - (line * (lines.length - 1)) / 2
  for (const [at, text] of lines.entries()) {
    on.fillText(text, x + width / 2, top + line * at, width)
  }
}
