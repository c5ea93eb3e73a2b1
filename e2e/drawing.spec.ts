import { type App, expect, test } from './app'
import { type Box, boxOf } from './boxOf'

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

/** A customer, a bot beside them, and a database under the bot. */
async function drawThree(app: App) {
  await app.startBlank('Three')
  await app.addAt('User / customer', 'Customer', { x: 0.2, y: 0.25 })
  await app.addAt('Chat bot', 'Bot', { x: 0.7, y: 0.25 })
  await app.addAt('Database', 'Records', { x: 0.7, y: 0.75 })
  await app.deselect()
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

test.describe('flows', () => {
  test('between the same two elements, in both directions, can all be read', async ({ app }) => {
    await drawThree(app)
    await app.connect('Customer', 'Bot', 'Question')
    await app.connect('Customer', 'Bot', 'Complaint')
    await app.connect('Bot', 'Customer', 'News')
    const names = ['Question', 'Complaint', 'News']
    for (const name of names) await expect(app.label(name)).toBeVisible()
    const boxes = await Promise.all(names.map((name) => boxOf(app.label(name))))
    const drawn = [...boxes, await boxOf(app.element('Customer')), await boxOf(app.element('Bot'))]
    for (const [at, box] of boxes.entries()) {
      expect(drawn.slice(at + 1).some((other) => overlap(box, other))).toBe(false)
    }
  })

  test('lead back to their own element when they are drawn out of it and back', async ({
    app,
    page,
  }) => {
    await drawThree(app)
    const { x, y, width, height } = await app.settled('Bot')
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.mouse.move(x + width, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(x + width + 80, y + height + 60, { steps: 4 })
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 })
    await page.mouse.up()
    await expect(app.canvas.getByLabel(/^flow from Bot to Bot/)).toBeVisible()
  })

  test('are led elsewhere by either end', async ({ app }) => {
    await drawThree(app)
    await app.connect('Customer', 'Bot', 'Question')
    const [customer, bot] = [await app.settled('Customer'), await app.settled('Bot')]
    const records = await app.settled('Records')
    const middle = records.y + records.height / 2

    await app.pull(
      { x: bot.x - 20, y: bot.y + bot.height / 2 },
      { x: 20 + records.width / 2, y: middle - bot.y - bot.height / 2 },
    )
    await expect(app.flow('Question')).toHaveAccessibleName(/from Customer to Records/)
    await app.undo()
    await expect(app.flow('Question')).toHaveAccessibleName(/from Customer to Bot/)

    await app.pull(
      { x: customer.x + customer.width + 20, y: customer.y + customer.height / 2 },
      {
        x: records.x + records.width / 2 - customer.x - customer.width - 20,
        y: middle - customer.y - customer.height / 2,
      },
    )
    await expect(app.flow('Question')).toHaveAccessibleName(/from Records to Bot/)
  })

  test('that end on open ground ask what comes next there', async ({ app, page }) => {
    await drawThree(app)
    const bot = await app.settled('Bot')
    const pullOut = async () => {
      await page.mouse.move(bot.x + bot.width / 2, bot.y + bot.height / 2)
      await app.pull({ x: bot.x, y: bot.y + bot.height / 2 }, { x: -120, y: 180 })
      await page.getByRole('dialog', { name: 'What does the flow lead to?' }).waitFor()
    }
    await pullOut()
    await expect(page.getByRole('option').first()).toHaveText('LLM / model endpoint')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(app.elements).toHaveCount(3)

    await pullOut()
    await page.keyboard.type('vector')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Name of the element' }).fill('Knowledge')
    await page.keyboard.press('Enter')
    await expect(app.canvas.getByLabel(/^flow from Bot to Knowledge/)).toBeVisible()

    await app.undo()
    await app.undo()
    await expect(app.elements).toHaveCount(3)
    await expect(app.canvas.getByLabel(/^flow from/)).toHaveCount(0)
  })

  test('have their name moved along them', async ({ app }) => {
    await drawThree(app)
    await app.connect('Customer', 'Bot', 'Question')
    const name = app.label('Question')
    const before = await boxOf(name)
    await app.pull({ x: before.x + 10, y: before.y + 8 }, { x: -60, y: 0 })
    await expect.poll(async () => (await boxOf(name)).x).toBeLessThan(before.x - 30)
    await app.undo()
    await expect.poll(async () => (await boxOf(name)).x).toBeCloseTo(before.x, 0)
  })
})

test.describe('elements', () => {
  test('are renamed by a double click, and Escape keeps the old name', async ({ app, page }) => {
    await drawThree(app)
    await app.element('Bot').dblclick()
    await page.getByRole('textbox', { name: 'Name of the element' }).fill('Robot')
    await page.keyboard.press('Escape')
    await expect(app.element('Bot')).toBeVisible()

    await app.element('Bot').dblclick()
    await page.getByRole('textbox', { name: 'Name of the element' }).fill('Robot')
    await page.keyboard.press('Enter')
    await expect(app.element('Robot')).toBeVisible()
  })

  test('go with their flows when they are deleted, and come back with them', async ({
    app,
    page,
  }) => {
    await drawThree(app)
    await app.connect('Customer', 'Bot', 'Question')
    await app.element('Bot').click()
    await page.keyboard.press('Delete')
    await expect(app.element('Bot')).toHaveCount(0)
    await expect(app.flow('Question')).toHaveCount(0)
    await app.undo()
    await expect(app.element('Bot')).toBeVisible()
    await expect(app.flow('Question')).toBeVisible()
  })

  test('are copied by a key, and by dragging with Alt held', async ({ app, page }) => {
    await drawThree(app)
    await app.element('Records').click()
    await page.keyboard.press('ControlOrMeta+d')
    await expect(app.element('Records')).toHaveCount(2)
    await app.undo()
    await expect(app.element('Records')).toHaveCount(1)

    const { x, y } = await app.settled('Records')
    await app.pull({ x: x + 60, y: y + 20 }, { x: -240, y: 0 }, 'Alt')
    await expect(app.element('Records')).toHaveCount(2)
    await app.undo()
    await expect(app.element('Records')).toHaveCount(1)
    expect((await app.settled('Records')).x).toBeCloseTo(x, 0)
  })
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('an element is added, selected by a tap and moved by a finger', async ({ app, page }) => {
    await app.startBlank('Touched')
    await app.palette.getByRole('button', { name: 'Chat bot', exact: true }).tap()
    await page.getByRole('textbox', { name: 'Name of the element' }).fill('Bot')
    await page.keyboard.press('Enter')
    const before = await app.settled('Bot')

    await page.touchscreen.tap(before.x - 60, before.y - 60)
    await expect(app.side.getByRole('textbox', { name: 'Title' })).toBeVisible()
    await app.element('Bot').tap()
    await expect(app.side.getByRole('textbox', { name: 'Name' })).toHaveValue('Bot')

    await app.dragByFinger({ x: before.x + 60, y: before.y + 20 }, { x: 120, y: 80 })
    await expect
      .poll(async () => (await boxOf(app.element('Bot'))).x)
      .toBeGreaterThan(before.x + 40)
  })
})

test.describe('by keyboard alone', () => {
  test('three elements are drawn and named, and two of them connected', async ({ app, page }) => {
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
