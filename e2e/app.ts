import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test as base } from '@playwright/test'

/** Corral as a person uses it: every method is something that someone does or looks at. */
export class App {
  readonly page: Page
  readonly canvas: Locator
  readonly palette: Locator
  readonly side: Locator

  constructor(page: Page) {
    this.page = page
    this.canvas = page.getByRole('application')
    this.palette = page.getByRole('complementary', { name: 'Palette' })
    this.side = page.getByRole('complementary', { name: 'Side panel' })
  }

  async goHome() {
    await this.page.goto('/')
    await expect(this.page.getByRole('heading', { name: 'Corral' })).toBeVisible()
  }

  async startBlank(title: string) {
    await this.goHome()
    await this.page.getByRole('button', { name: 'New model' }).click()
    await this.page.getByRole('textbox', { name: 'Title of the model' }).fill(title)
    await expect(this.canvas).toBeVisible()
  }

  async startFromTemplate(name: string) {
    await this.goHome()
    await this.page.getByRole('button', { name }).click()
    await expect(this.canvas).toBeVisible()
    await expect(this.elements.first()).toBeVisible()
  }

  async openFile(name: string, text: string) {
    const choosing = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: 'Open a file' }).click()
    const buffer = Buffer.from(text)
    await (await choosing).setFiles({ name, mimeType: 'application/json', buffer })
  }

  get elements(): Locator {
    return this.canvas.locator('[aria-roledescription="element"]')
  }

  element(name: string): Locator {
    return this.canvas.getByLabel(new RegExp(`^${escaped(name)},`))
  }

  flow(name: string): Locator {
    return this.canvas.getByLabel(new RegExp(`^${escaped(name)}, flow`))
  }

  /** Adds a kind from the palette by pressing it, and types the name that is asked for at once. */
  async add(kind: string, name: string) {
    await this.palette.getByRole('button', { name: kind, exact: true }).click()
    await this.page.getByRole('textbox', { name: /^Name of the/ }).fill(name)
    await this.page.keyboard.press('Enter')
    await expect(this.canvas.getByLabel(new RegExp(`^${escaped(name)},`))).toBeVisible()
  }

  /** Pulls a flow from the right side of one element to the middle of another. */
  async connect(from: string, to: string, name: string) {
    await this.element(from).hover()
    const start = await boxOf(this.element(from))
    const end = await boxOf(this.element(to))
    await this.page.mouse.move(start.x + start.width, start.y + start.height / 2)
    await this.page.mouse.down()
    await this.page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 })
    await this.page.mouse.up()
    await this.page.keyboard.press('F2')
    await this.page.getByRole('textbox', { name: /^Name of the/ }).fill(name)
    await this.page.keyboard.press('Enter')
  }

  async drag(name: string, by: { x: number; y: number }) {
    const box = await boxOf(this.element(name))
    const [x, y] = [box.x + 32, box.y + 20]
    await this.page.mouse.move(x, y)
    await this.page.mouse.down()
    await this.page.mouse.move(x + by.x, y + by.y, { steps: 8 })
    await this.page.mouse.up()
  }

  async show(tab: 'Inspector' | 'Threats' | 'Questions') {
    await this.side.getByRole('tab', { name: tab }).click()
  }

  async see(view: 'Draw' | 'Threats' | 'Risk') {
    await this.page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: view })
      .click()
  }

  /** Waits until the header says that what is on the screen is stored. */
  async saved() {
    await expect(this.page.getByText('Saved', { exact: true })).toBeVisible()
  }

  /** Exports the open model and reads the file. */
  async export(): Promise<string> {
    const downloading = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: 'Export', exact: true }).click()
    return readFile(await (await downloading).path(), 'utf8')
  }
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the screen.')
  return box
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

/** A test that starts with a page and the app on it. */
export const test = base.extend<{ app: App }>({
  app: async ({ page }, use) => {
    await use(new App(page))
  },
})

export { expect }
