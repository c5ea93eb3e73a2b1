import type { Locator } from '@playwright/test'
import { type App, expect } from './app'

/** Who does something, until when. */
export interface Pledge {
  readonly owner: string
  /** As `2026-12-01`. */
  readonly due: string
}

/** The list of what to do next, as a person uses it. */
export class WhatNext {
  readonly #app: App
  readonly panel: Locator

  constructor(app: App) {
    this.#app = app
    this.panel = app.side.getByRole('region', { name: 'What next' })
  }

  /** The things that stand in the list for a button that they have. */
  #with(button: RegExp): Locator {
    return this.panel
      .getByRole('listitem')
      .filter({ has: this.#app.page.getByRole('button', { name: button }) })
  }

  get toPlan(): Locator {
    return this.#with(/^Plan: /)
  }

  get underWay(): Locator {
    return this.#with(/^Is in place: /)
  }

  async plan({ owner, due }: Pledge) {
    const first = this.toPlan.first()
    await first.getByRole('textbox', { name: 'Owner' }).pressSequentially(owner)
    await first.getByLabel('Due').fill(due)
    await first.getByRole('button', { name: /^Plan: / }).click()
  }

  /** The same without a mouse; the keyboard goes on where it is. */
  async planByKeys({ owner, due }: Pledge) {
    const { keyboard } = this.#app.page
    const [year = '', month = '', day = ''] = due.split('-')
    await this.#tabTo(this.toPlan.first().getByRole('textbox', { name: 'Owner' }))
    await keyboard.type(owner)
    await keyboard.press('Tab')
    await keyboard.type(`${month}${day}${year}`)
    await this.#tabTo(this.toPlan.first().getByRole('button', { name: /^Plan: / }))
    await keyboard.press('Enter')
  }

  async #tabTo(target: Locator) {
    for (let presses = 0; presses < 100; presses += 1) {
      await this.#app.page.keyboard.press('Tab')
      if (await target.evaluate((element) => element === document.activeElement)) return
    }
    await expect(target).toBeFocused()
  }
}
