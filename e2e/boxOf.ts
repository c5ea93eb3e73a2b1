import type { Locator } from '@playwright/test'
import type { Place } from './fingers'

export interface Box extends Place {
  readonly width: number
  readonly height: number
}

/** Where something is on the page. */
export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the screen.')
  return box
}
