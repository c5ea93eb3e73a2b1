import { type App, expect, test } from './app'
import { boxOf } from './boxOf'

/** Three elements in a row, not quite in line, with a flow from the first to the last. */
async function drawThree(app: App) {
  await app.startBlank('Arranged')
  await app.addAt('User / customer', 'Customer', { x: 0.18, y: 0.25 })
  await app.addAt('Chat bot', 'Bot', { x: 0.42, y: 0.36 })
  await app.addAt('Database', 'Records', { x: 0.8, y: 0.5 })
}

async function selectAll(app: App) {
  await app.canvas.focus()
  await app.page.keyboard.press('ControlOrMeta+a')
}

test('several elements are aligned and distributed, each in one step', async ({ app, page }) => {
  await drawThree(app)
  const before = await app.settled('Records')
  await selectAll(app)
  await page.getByRole('button', { name: 'Align top edges' }).click()
  await expect
    .poll(async () => (await boxOf(app.element('Records'))).y)
    .toBeCloseTo((await boxOf(app.element('Customer'))).y, 0)

  await app.canvas.focus()
  await page.keyboard.press('Alt+Shift+h')
  await expect
    .poll(async () => {
      const [one, two, three] = [
        await boxOf(app.element('Customer')),
        await boxOf(app.element('Bot')),
        await boxOf(app.element('Records')),
      ]
      return Math.abs(two.x - one.x - one.width - (three.x - two.x - two.width))
    })
    .toBeLessThan(3)

  await app.undo()
  await app.undo()
  expect((await app.settled('Records')).y).toBeCloseTo(before.y, 0)
})

test('what is selected is wrapped in a boundary, which is named at once', async ({ app, page }) => {
  await drawThree(app)
  await selectAll(app)
  await page.keyboard.press('ControlOrMeta+g')
  await page.getByRole('combobox', { name: 'Find a kind of boundary' }).fill('tenant')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Name of the boundary' }).fill('Tenant A')
  await page.keyboard.press('Enter')
  await expect(app.element('Bot')).toHaveAccessibleName(/in Tenant A/)
  await expect(app.element('Customer')).toHaveAccessibleName(/in Tenant A/)

  await app.undo()
  await expect(app.element('Tenant A')).toHaveCount(0)
  await expect(app.element('Bot')).not.toHaveAccessibleName(/in/)
})

test('a flow leads over what is dropped on it, and by the keys over what is inserted', async ({
  app,
  page,
}) => {
  await drawThree(app)
  await app.drag('Bot', { x: 0, y: 220 })
  await app.connect('Customer', 'Records', 'Orders')
  const [start, end, bot] = [
    await app.settled('Customer'),
    await app.settled('Records'),
    await app.settled('Bot'),
  ]
  await app.drag('Bot', {
    x: (start.x + start.width + end.x) / 2 - (bot.x + bot.width / 2),
    y: (start.y + start.height / 2 + end.y + end.height / 2) / 2 - (bot.y + bot.height / 2),
  })
  const orders = (from: string, to: string) =>
    app.canvas.getByLabel(new RegExp(`^Orders, flow from ${from} to ${to}`))
  await expect(orders('Customer', 'Bot')).toBeAttached()
  await expect(orders('Bot', 'Records')).toBeAttached()

  await app.undo()
  await expect(orders('Customer', 'Records')).toBeAttached()
  expect((await app.settled('Bot')).y).toBeCloseTo(bot.y, 0)

  await app.canvas.focus()
  await page.keyboard.press('Escape')
  await app.label('Orders').click()
  await app.canvas.focus()
  await page.keyboard.press('Shift+I')
  await page.getByRole('combobox', { name: 'Find a kind' }).fill('gateway')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Name of the element' }).fill('Gate')
  await page.keyboard.press('Enter')
  await expect(orders('Customer', 'Gate')).toBeAttached()
  await expect(orders('Gate', 'Records')).toBeAttached()
})

test('a diagram is tidied in one step, and its boundaries still hold what they held', async ({
  app,
  page,
}) => {
  await app.startFromTemplate('Banking assistant')
  const placeOf = async () => {
    const [bot, store] = [
      await boxOf(app.element('Service bot')),
      await boxOf(app.element('Customer database')),
    ]
    return { x: store.x - bot.x, y: store.y - bot.y }
  }
  const before = await placeOf()
  const { width } = await boxOf(app.element('Service bot'))
  await app.canvas.focus()
  await page.keyboard.press('Alt+Shift+t')
  await expect(page.getByText('Tidied')).toBeVisible()
  await app.settled('Service bot')
  expect(await placeOf()).not.toEqual(before)
  await expect(app.element('Service bot')).toHaveAccessibleName(/in Edge subnet/)
  const [bot, subnet] = [await app.settled('Service bot'), await app.settled('Edge subnet')]
  expect(bot.x).toBeGreaterThan(subnet.x)
  expect(bot.x + bot.width).toBeLessThan(subnet.x + subnet.width)

  await app.undo()
  await app.settled('Service bot')
  expect((await boxOf(app.element('Service bot'))).width).toBeCloseTo(width, 0)
  const after = await placeOf()
  expect(after.x).toBeCloseTo(before.x, 0)
  expect(after.y).toBeCloseTo(before.y, 0)
})
