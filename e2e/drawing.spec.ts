import { expect, test } from './app'

test.describe('by mouse alone', () => {
  test('a bot is drawn, connected, put into a boundary, and every step is undone', async ({
    app,
    page,
  }) => {
    await app.startBlank('Drawn')
    await app.add('User / customer', 'Customer')
    await app.add('Chat bot', 'Support bot')
    await app.connect('Customer', 'Support bot', 'Question')
    await expect(app.flow('Question')).toBeVisible()

    await page.getByRole('button', { name: /^Undo/ }).click()
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(app.flow('Question')).toHaveCount(0)
    await page.getByRole('button', { name: /^Redo/ }).click()
    await page.getByRole('button', { name: /^Redo/ }).click()
    await expect(app.flow('Question')).toBeVisible()
  })

  test('moving an element is one step, wherever it went on the way', async ({ app, page }) => {
    await app.startBlank('Moved')
    await app.add('Chat bot', 'Bot')
    const before = await app.element('Bot').boundingBox()
    await app.drag('Bot', { x: 160, y: 96 })
    await expect
      .poll(async () => (await app.element('Bot').boundingBox())?.x)
      .toBeGreaterThan((before?.x ?? 0) + 100)

    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect
      .poll(async () => (await app.element('Bot').boundingBox())?.x)
      .toBeCloseTo(before?.x ?? 0, 0)
    await expect(app.element('Bot')).toBeVisible()
  })
})

test.describe('by keyboard alone', () => {
  test('three elements, two flows and a boundary are drawn, renamed and deleted', async ({
    app,
    page,
  }) => {
    await app.startBlank('Typed')
    const search = page.getByRole('searchbox', { name: 'Find something to add' })
    for (const [kind, name] of [
      ['user', 'Customer'],
      ['ai agent', 'Agent'],
      ['database', 'Records'],
    ] as const) {
      await search.focus()
      await search.fill(kind)
      await page.keyboard.press('Enter')
      await page.getByRole('textbox', { name: /^Name of the/ }).waitFor()
      await page.keyboard.type(name)
      await page.keyboard.press('Enter')
      await expect(app.element(name)).toBeVisible()
    }

    await app.canvas.focus()
    await page.keyboard.press('c')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('option', { name: 'Agent' }).waitFor()
    await page.keyboard.type('Agent')
    await page.keyboard.press('Enter')
    await expect(app.canvas.getByLabel(/flow from Records to Agent/)).toBeVisible()
  })
})

test('the canvas is one stop of the Tab key', async ({ app, page }) => {
  await app.startFromTemplate('Banking assistant')
  await app.canvas.focus()
  // The name of the library that draws the canvas is a link there, and the only other stop.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(app.canvas.locator(':focus')).toHaveCount(0)
})

test('what is copied can be pasted into another model', async ({ app, context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.startFromTemplate('Telegram moderation bot')
  await app.element('Moderation bot').click()
  await page.keyboard.press('ControlOrMeta+c')

  await app.startBlank('Pasted')
  await app.canvas.focus()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(app.element('Moderation bot')).toBeVisible()
})
