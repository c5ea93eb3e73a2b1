/** Beyond these, in pixels, common browsers draw nothing and say nothing. */
const most = { side: 32_767, area: 16_384 * 16_384 }

/** A size in pixels. */
export interface Pixels {
  readonly width: number
  readonly height: number
}

/** Whether a picture can be drawn pixel by pixel. */
export function isDrawable({ width, height }: Pixels): boolean {
  return width <= most.side && height <= most.side && width * height <= most.area
}

/** Said of a picture that has more pixels than a browser can draw. */
export class TooManyPixels extends Error {}

/** An SVG drawn as a PNG of a size in pixels. Throws `TooManyPixels` when the browser cannot. */
export async function rasterised(svg: string, { width, height }: Pixels): Promise<Blob> {
  if (!isDrawable({ width, height })) throw new TooManyPixels()
  const image = await imageOf(svg)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new TooManyPixels()
  if (!holdsPixels(canvas, context)) throw new TooManyPixels()
  context.drawImage(image, 0, 0, width, height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new TooManyPixels()
  return blob
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** A canvas that is too large stays empty in some browsers, whatever is drawn on it. */
function holdsPixels(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): boolean {
  const [x, y] = [canvas.width - 1, canvas.height - 1]
  // A glass of one pixel, since a canvas that is read from is drawn slowly from then on.
  const glass = new OffscreenCanvas(1, 1).getContext('2d')
  context.fillRect(x, y, 1, 1)
  glass?.drawImage(canvas, -x, -y)
  context.clearRect(x, y, 1, 1)
  const [, , , alpha = 0] = glass?.getImageData(0, 0, 1, 1).data ?? []
  return alpha > 0
}
