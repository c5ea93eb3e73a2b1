import type { Page } from '@playwright/test'

/** A picture in cells: the mean colour of each, four bytes a cell, row by row. */
export interface Cells {
  readonly png: string
  readonly width: number
  readonly height: number
  readonly bytes: readonly number[]
}

/** Reads a picture, made smaller by a factor. The browser does it, since it can read pictures. */
export function cellsOf(page: Page, png: Buffer, by: number): Promise<Cells> {
  const url = `data:image/png;base64,${png.toString('base64')}`
  return page.evaluate(readPicture, [url, by] as const)
}

async function readPicture([url, by]: readonly [string, number]): Promise<Cells> {
  const image = new Image()
  image.src = url
  await image.decode()
  const canvas = document.createElement('canvas')
  const width = Math.round(image.width / by)
  const height = Math.round(image.height / by)
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('There is no canvas to draw on.')
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, width, height)
  const bytes = [...context.getImageData(0, 0, width, height).data]
  return { png: canvas.toDataURL('image/png').split(',')[1] ?? '', width, height, bytes }
}

/**
 * The share of cells, from 0 to 1, that differ by more than the tolerance (of 255, in one colour) from
 * the cell at their place and from all around it, whichever picture is held against the other. Two
 * pictures of different sizes have nothing in common.
 */
export function shareOff(one: Cells, other: Cells, tolerance: number): number {
  if (one.width !== other.width || one.height !== other.height) return 1
  const off = Math.max(strays(one, other, tolerance), strays(other, one, tolerance))
  return off / (one.width * one.height)
}

function strays(one: Cells, other: Cells, tolerance: number): number {
  const steps = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((along) => down * one.width + along))
  const isNear = (at: number, to: number) =>
    [0, 1, 2].every((colour) => {
      const difference = (one.bytes[at * 4 + colour] ?? 0) - (other.bytes[to * 4 + colour] ?? 0)
      return Math.abs(difference) <= tolerance
    })
  let count = 0
  for (let at = 0; at < one.width * one.height; at += 1) {
    if (!steps.some((step) => isNear(at, at + step))) count += 1
  }
  return count
}
