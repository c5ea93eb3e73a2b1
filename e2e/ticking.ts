import { expect, type Locator } from '@playwright/test'

// The box that is seen is drawn over the one that the browser knows, so it is ticked by its key.

/** Ticks a box. */
export async function tick(box: Locator) {
  await expect(box).not.toBeChecked()
  await box.press('Space')
  await expect(box).toBeChecked()
}

/** Takes the tick of a box away. */
export async function untick(box: Locator) {
  await expect(box).toBeChecked()
  await box.press('Space')
  await expect(box).not.toBeChecked()
}
