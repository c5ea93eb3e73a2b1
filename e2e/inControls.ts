import { expect, type Page } from '@playwright/test'
import type { App } from './app'
import { tick } from './ticking'

/** The page of the controls as a person uses it. */
export class Controls {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get side() {
    return this.page.getByRole('complementary')
  }

  get table() {
    return this.page.getByRole('table', { name: 'Applied controls' })
  }

  get rows() {
    return this.table.locator('[data-row]')
  }

  get catalogue() {
    return this.page.getByRole('radio', { name: 'Catalogue' })
  }

  get applied() {
    return this.page.getByRole('radio', { name: 'Applied' })
  }

  async find(name: string) {
    await this.catalogue.click()
    await this.page.getByRole('searchbox', { name: 'Find a control' }).fill(name)
    const list = this.page.getByRole('list', { name: 'Catalogue of controls' })
    await list.getByRole('button', { name: new RegExp(`^${name} `) }).click()
    await expect(this.side.getByRole('heading', { name, level: 2 })).toBeVisible()
  }

  async putOn(...names: readonly string[]) {
    await this.side.getByRole('button', { name: 'Put it on records' }).click()
    const dialog = this.page.getByRole('dialog')
    for (const name of names) await tick(dialog.getByRole('checkbox', { name }).first())
    await dialog.getByRole('button', { name: /^Put on/ }).click()
    await expect(dialog).toBeHidden()
  }
}

/** The controls of a template. */
export async function openControls(app: App, template = 'Banking assistant'): Promise<Controls> {
  await app.startFromTemplate(template)
  await app.page.getByRole('link', { name: 'Controls' }).click()
  return new Controls(app.page)
}
