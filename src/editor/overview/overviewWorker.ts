import type { Answer, Order, Painting } from './painting'
import { findFontAnew } from './names'
import { forgetNames } from './paintElement'
import { paintScene } from './paintScene'
import type { Scene } from './scene'

const canvas = new OffscreenCanvas(1, 1)
let scene: Scene = { boundaries: [], notes: [], flows: [], elements: [] }

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.type === 'scene') ({ scene } = data)
  else if (data.type === 'paint') paint(data.painting)
  else for (const { address, unicodeRange } of data.fonts) declare(address, unicodeRange)
})

function paint(painting: Painting): void {
  const { region, zoom, density } = painting
  canvas.width = Math.max(1, Math.round(region.width * zoom * density))
  canvas.height = Math.max(1, Math.round(region.height * zoom * density))
  const ground = canvas.getContext('2d')
  if (ground) paintScene(ground, scene, painting)
  const bitmap = canvas.transferToImageBitmap()
  answer({ type: 'painted', bitmap }, [bitmap])
}

/** The fonts of a worker; its page has its own. */
const { fonts } = globalThis as unknown as { readonly fonts: FontFaceSet }

function declare(address: string, unicodeRange: string): void {
  const source = `url("${address}")`
  const face = new FontFace('Inter Variable', source, { weight: '100 900', unicodeRange })
  fonts.add(face)
  // It is only fetched for a name that has letters of it; without it names are in another font.
  face.loaded.then(
    () => {
      forgetNames()
      findFontAnew()
      answer({ type: 'fontCame' }, [])
    },
    () => {},
  )
}

function answer(message: Answer, transfer: Transferable[]): void {
  postMessage(message, { transfer })
}
