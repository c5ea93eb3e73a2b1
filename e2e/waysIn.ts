import { expect, type Locator } from '@playwright/test'
import type { App } from './app'

/** Opens the list of the ways in, beside the risk. */
export async function openWays(app: App) {
  await app.see('Risk')
  await app.side.getByRole('tab', { name: 'Ways in' }).click()
  await expect(app.side.getByRole('region', { name: 'Ways in' })).toBeVisible()
}

/** The ways that are listed. */
export function waysIn(app: App): Locator {
  return app.side.getByRole('listbox', { name: /^Ways in/ }).getByRole('option')
}

/** Picks the worst way that ends so. */
export async function pickWay(app: App, end: string) {
  await waysIn(app).filter({ hasText: end }).first().click()
}

/** The controls that would cut the way that is picked. */
export function cutsIn(app: App): Locator {
  return app.side.getByRole('region', { name: 'What would cut it' }).getByRole('listitem')
}

/** The numbers of the steps at an element, by its id: they are for the eye, and the panel says the same. */
export function wayNumber(app: App, element: string): Locator {
  return app.page.locator(`[data-way-mark="element:${element}"]`)
}
