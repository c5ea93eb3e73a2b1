import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test as base } from '@playwright/test'
import { type Box, boxOf } from './boxOf'
import { escaped } from './escaped'
import { type Drawn, drawnIn } from './drawnIn'
import { dragWith, type Fingers, holdWith, pinchWith, type Place } from './fingers'

/** Corral as a person uses it: every method is something that someone does or looks at. */
export class App {
  readonly page: Page
  readonly canvas: Locator
  readonly palette: Locator
  readonly side: Locator
  readonly outline: Locator

  constructor(page: Page) {
    this.page = page
    this.canvas = page.getByRole('application')
    this.palette = page.getByRole('complementary', { name: 'Palette' })
    this.side = page.getByRole('complementary', { name: 'Side panel' })
    this.outline = page.getByRole('treegrid', { name: 'Outline' })
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

  async openFile(name: string, content: string | Buffer) {
    const choosing = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: 'Open a file' }).click()
    const buffer = Buffer.from(content)
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

  /** The button that says which diagram is shown, and opens the list of them. */
  get diagram(): Locator {
    return this.page
      .getByRole('navigation', { name: 'Diagrams' })
      .getByRole('button', { name: /^Diagram / })
  }

  /** What the keyboard is at on the canvas. */
  get focused(): Locator {
    return this.canvas.locator('[data-focused="true"][aria-label]')
  }

  get notes(): Locator {
    return this.canvas.locator('[aria-roledescription="note"]')
  }

  /** A note by how it begins. */
  note(text: string): Locator {
    return this.canvas.getByLabel(new RegExp(`^Note, ${escaped(text)}`))
  }

  /** The name of a flow where it is written on its line. */
  label(name: string): Locator {
    return this.canvas.locator('span').filter({ hasText: new RegExp(`^${escaped(name)}$`) })
  }

  /** Adds a kind from the palette by pressing it, and types the name that is asked for at once. */
  async add(kind: string, name: string) {
    await this.palette.getByRole('button', { name: kind, exact: true }).click()
    await this.page.getByRole('textbox', { name: /^Name of the/ }).fill(name)
    await this.page.keyboard.press('Enter')
    await expect(this.canvas.getByLabel(new RegExp(`^${escaped(name)},`))).toBeVisible()
  }

  /** Pulls a flow from the right side of one element to the middle of another, and names it at once. */
  async connect(from: string, to: string, name: string) {
    await this.element(from).hover()
    const start = await boxOf(this.element(from))
    const end = await boxOf(this.element(to))
    await this.page.mouse.move(start.x + start.width, start.y + start.height / 2)
    await this.page.mouse.down()
    await this.page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 })
    await this.page.mouse.up()
    await this.page.getByRole('textbox', { name: /^Name of the/ }).fill(name)
    await this.page.keyboard.press('Enter')
  }

  /** Takes an element, or a boundary by its tab, and drags it. */
  async drag(name: string, by: { x: number; y: number }) {
    const box = await boxOf(this.element(name))
    await this.pull({ x: box.x + 32, y: box.y + 8 }, by)
  }

  /** Drags whatever is at a place on the page, with keys held from the moment that it moves. */
  async pull(from: Place, by: Place, ...held: readonly string[]) {
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(from.x + 4, from.y + 4)
    for (const key of held) await this.page.keyboard.down(key)
    await this.page.mouse.move(from.x + by.x, from.y + by.y, { steps: 8 })
    await this.page.mouse.up()
    for (const key of held) await this.page.keyboard.up(key)
  }

  /** Drags with one finger. */
  async dragByFinger(from: Place, by: Place) {
    await dragWith(this.page, from, by)
  }

  /** Moves two fingers, the first of which comes down and moves a little before the second. */
  async pinch(from: Fingers, to: Fingers) {
    await pinchWith(this.page, from, to)
  }

  /** Holds one finger on a place for as long as opens a menu. */
  async pressLong(at: Place) {
    await holdWith(this.page, at, () => this.page.getByRole('menu').waitFor())
  }

  /** By taps: adds a kind from the palette, and types the name that is asked for at once. */
  async tapIn(kind: string, name: string) {
    await this.palette.getByRole('button', { name: kind, exact: true }).tap()
    await this.nameIt(name)
    await expect(this.canvas.getByLabel(new RegExp(`^${escaped(name)},`))).toBeVisible()
  }

  /** A button of the bar at the foot of the canvas. */
  inBar(name: string): Locator {
    return this.page.getByRole('toolbar', { name: 'Selection' }).getByRole('button', { name })
  }

  /** How large the diagram is drawn, in percent. */
  async zoom(): Promise<number> {
    const name = await this.page.getByRole('button', { name: /^Zoom \d+ %/ }).textContent()
    return Number.parseInt(name ?? '', 10)
  }

  /** By keyboard: finds a command or anything else by a few letters, and takes the first. */
  async command(letters: string) {
    await this.page.keyboard.press('ControlOrMeta+k')
    await expect(this.page.getByRole('combobox', { name: /^Find a command/ })).toBeFocused()
    await this.page.keyboard.type(letters)
    await this.page.keyboard.press('Enter')
  }

  /** Presses open ground, so that nothing is selected any more. */
  async deselect() {
    const { x, y } = await boxOf(this.canvas)
    await this.page.mouse.click(x + 6, y + 6)
  }

  /** Adds a kind and drags it to where its middle is at a share of the canvas. */
  async addAt(kind: string, name: string, at: Place) {
    await this.deselect()
    await this.add(kind, name)
    await this.settled(name)
    const box = await boxOf(this.element(name))
    const canvas = await boxOf(this.canvas)
    await this.drag(name, {
      x: canvas.x + canvas.width * at.x - (box.x + box.width / 2),
      y: canvas.y + canvas.height * at.y - (box.y + box.height / 2),
    })
    await this.settled(name)
  }

  /** Waits until something no longer moves on the page, and tells where it is. */
  async settled(name: string): Promise<Box> {
    let before = await boxOf(this.element(name))
    await expect
      .poll(async () => {
        const now = await boxOf(this.element(name))
        const isStill = now.x === before.x && now.y === before.y && now.width === before.width
        before = now
        return isStill
      })
      .toBe(true)
    return before
  }

  /** Shows the outline by its shortcut; the keyboard goes on in it. */
  async openOutline() {
    // The keys are listened to from when the first panel is there.
    await expect(this.side.getByRole('tab').first()).toBeVisible()
    await this.page.keyboard.press('Shift+O')
    await expect(this.outline).toBeFocused()
  }

  /** A record in the outline. */
  row(name: string): Locator {
    return this.outline.getByRole('row', { name: new RegExp(`^${escaped(name)},`) })
  }

  /** By keyboard, while the outline or the canvas has the focus: adds a kind, found by a word, and names it. */
  async addHere(name: string, kind: string, sought: string) {
    await this.page.keyboard.press('a')
    await this.page.getByRole('option', { name: kind }).first().waitFor()
    await this.page.keyboard.type(sought)
    await this.page.keyboard.press('Enter')
    await this.nameIt(name)
  }

  /** By keyboard: draws a flow from what is selected to an element, and names it. */
  async connectTo(target: string, name: string) {
    await this.page.keyboard.press('Shift+C')
    await this.page.getByRole('option', { name: target }).first().waitFor()
    await this.page.keyboard.type(target)
    await this.page.keyboard.press('Enter')
    await this.nameIt(name)
  }

  /** Types the name that is asked for just now. */
  async nameIt(name: string) {
    await expect(this.page.getByRole('textbox', { name: /^Name of the/ })).toBeFocused()
    await this.page.keyboard.type(name)
    await this.page.keyboard.press('Enter')
  }

  /** Takes back the last step. */
  async undo() {
    await this.page.getByRole('button', { name: /^Undo:/ }).click()
  }

  async show(tab: 'Inspector' | 'Threats' | 'Questions') {
    await this.side.getByRole('tab', { name: tab }).click()
  }

  async see(view: 'Draw' | 'Threats' | 'Risk' | 'Overview' | 'Review') {
    await this.page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: view })
      .click()
  }

  /** Waits until the header says that what is on the screen is stored. */
  async saved() {
    await expect(this.page.getByText('Saved', { exact: true })).toBeVisible()
  }

  /** Exports the open model by its shortcut and reads what is drawn: the names, and the flows by their ends. */
  async drawn(): Promise<Drawn> {
    const downloading = this.page.waitForEvent('download')
    await this.page.keyboard.press('ControlOrMeta+s')
    return drawnIn(await readFile(await (await downloading).path(), 'utf8'))
  }

  /** Exports the open model and reads the file. */
  async export(): Promise<string> {
    const downloading = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: 'Export', exact: true }).click()
    return readFile(await (await downloading).path(), 'utf8')
  }

  /** Exports the diagram as a picture, after something was chosen for it. */
  async exportPicture(
    format: 'SVG' | 'PNG',
    choose: (dialog: Locator) => Promise<void> = async () => undefined,
  ): Promise<{ readonly name: string; readonly path: string }> {
    await this.page.keyboard.press('ControlOrMeta+Shift+e')
    const dialog = this.page.getByRole('dialog', { name: 'Export picture' })
    await dialog.getByRole('radio', { name: format }).click()
    await choose(dialog)
    const downloading = this.page.waitForEvent('download')
    await dialog.getByRole('button', { name: `Export ${format}` }).click()
    const file = await downloading
    await expect(dialog).toBeHidden()
    return { name: file.suggestedFilename(), path: await file.path() }
  }
}

/** A test that starts with a page and the app on it. */
export const test = base.extend<{ app: App }>({
  app: async ({ page }, use) => {
    await use(new App(page))
  },
})

export { expect }
