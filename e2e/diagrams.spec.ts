import { type App, expect, test } from './app'

/** A customer and a bot, with a flow between them. */
async function drawPair(app: App) {
  await app.startBlank('Levels')
  await app.addAt('User / customer', 'Customer', { x: 0.25, y: 0.4 })
  await app.addAt('Chat bot', 'Bot', { x: 0.7, y: 0.4 })
  await app.connect('Customer', 'Bot', 'Ask')
  await app.element('Bot').click()
}

async function choose(app: App, command: string, option: string | RegExp) {
  await app.element('Bot').click({ button: 'right' })
  await app.page.getByRole('menuitem', { name: command }).click()
  await app.page.getByRole('option', { name: option }).click()
}

/** Types the name that a new diagram is asked for. */
async function nameDiagram({ page }: App, name: string) {
  const dialog = page.getByRole('dialog', { name: 'Name of the diagram' })
  await dialog.getByRole('textbox').fill(name)
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
}

test('an element is detailed in a diagram of its own, and shared with it', async ({
  app,
  page,
}) => {
  await drawPair(app)
  await choose(app, 'Detail in a diagram', 'A new diagram')
  await expect(app.diagram).toHaveAccessibleName('Diagram Bot, 2 of 2')
  await expect(app.elements).toHaveCount(0)
  await app.add('AI agent', 'Planner')

  await page.getByRole('button', { name: 'Data flows', exact: true }).click()
  await expect(app.element('Planner')).toHaveCount(0)
  await choose(app, 'Show on another diagram', /^Bot/)
  await page.getByRole('button', { name: 'Open the diagram Bot' }).click()
  await expect(app.element('Planner')).toBeVisible()
  await expect(app.element('Bot')).toBeVisible()
  await expect(app.flow('Ask')).toHaveCount(0)

  await app.saved()
  await page.reload()
  await expect(app.diagram).toHaveAccessibleName('Diagram Bot, 2 of 2')
  const link = page.url()
  await page.goBack()
  await expect(app.diagram).toHaveAccessibleName('Diagram Data flows, 1 of 2')
  await page.goto(link)
  await expect(app.diagram).toHaveAccessibleName('Diagram Bot, 2 of 2')
  await expect(app.element('Planner')).toBeVisible()
})

test('by the keys alone diagrams are gone through, filled, emptied and deleted', async ({
  app,
  page,
}) => {
  await drawPair(app)
  await app.command('New diagram')
  await nameDiagram(app, 'Chat')
  await expect(app.diagram).toHaveAccessibleName('Diagram Chat, 2 of 2')
  for (const name of ['Customer', 'Bot']) {
    await app.command('Show existing element here')
    await page.getByRole('combobox', { name: /^Find an element/ }).fill(name)
    await page.keyboard.press('Enter')
    await expect(app.element(name)).toBeVisible()
  }
  await expect(app.flow('Ask')).toBeVisible()

  await page.keyboard.press('Shift+Delete')
  await expect(app.element('Bot')).toHaveCount(0)
  await page.keyboard.press('Alt+PageUp')
  await expect(app.element('Bot')).toBeVisible()

  await page.keyboard.press('ControlOrMeta+z')
  await expect(app.diagram).toHaveAccessibleName('Diagram Chat, 2 of 2')
  await expect(app.element('Bot')).toBeVisible()
  await app.command('Delete diagram')
  await expect(app.diagram).toHaveAccessibleName('Diagram Data flows, 1 of 1')
  await app.undo()
  await expect(app.diagram).toHaveAccessibleName('Diagram Chat, 2 of 2')
})

test('what is deleted on one diagram is said to be gone from the other, and what is found leads to its diagram', async ({
  app,
  page,
}) => {
  await drawPair(app)
  await app.diagram.click()
  await page.getByRole('menuitem', { name: 'New diagram' }).click()
  await nameDiagram(app, 'Stores')
  await app.add('Database', 'Store')
  await app.command('Customer')
  await expect(app.diagram).toHaveAccessibleName('Diagram Data flows, 1 of 2')

  await app.element('Bot').click()
  await choose(app, 'Show on another diagram', /^Stores/)
  await app.element('Bot').click()
  await page.keyboard.press('Delete')
  await expect(page.getByText(/^Deleted “.*”, also from “Stores”$/)).toBeVisible()
})
