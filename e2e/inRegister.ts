import { expect, type Locator, type Page } from '@playwright/test'
import { escaped } from './escaped'

/** The register as a person uses it. */
export class Register {
  readonly page: Page
  readonly grid: Locator

  constructor(page: Page) {
    this.page = page
    this.grid = page.getByRole('grid', { name: 'Threats' })
  }

  async open() {
    await this.page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: 'Register' })
      .click()
    await expect(this.rows.first()).toBeVisible()
  }

  /** Shows a list by the beginning of its name. */
  async show(list: string) {
    await this.page.getByRole('tab', { name: new RegExp(`^${list}`) }).click()
  }

  /** The rows that are shown, without the headings. */
  get rows(): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('rowheader') })
  }

  row(title: string): Locator {
    return this.rows.filter({ hasText: title })
  }

  heading(name: string): Locator {
    return this.grid.getByRole('columnheader', { name: new RegExp(`^${escaped(name)}$`) })
  }

  /** The titles in the order in which they stand. */
  titles(): Promise<string[]> {
    return this.grid.getByRole('rowheader').allTextContents()
  }

  /** Goes to a cell of the first row by keys alone, from the cell with the title. */
  async goToFirst(steps: number) {
    await this.grid.focus()
    await this.page.keyboard.press('ArrowDown')
    for (let step = 0; step < steps; step += 1) await this.page.keyboard.press('ArrowRight')
  }
}
