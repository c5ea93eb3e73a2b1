import { expect, test } from './app'
import { boxOf } from './boxOf'

/* What hands that have drawn elsewhere do without thinking. */

test.beforeEach(async ({ app }) => {
  await app.startFromTemplate('Telegram moderation bot')
  await app.element('Moderation bot').click()
  await app.settled('Moderation bot')
})

test('a drag is broken off by Escape, and goes straight while Shift is held', async ({
  app,
  page,
}) => {
  const before = await boxOf(app.element('Moderation bot'))
  const [x, y] = [before.x + 32, before.y + 8]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 90, y + 120, { steps: 6 })
  await expect.poll(async () => (await boxOf(app.element('Moderation bot'))).y).not.toBe(before.y)
  await page.keyboard.press('Escape')
  await page.mouse.move(x + 120, y + 120, { steps: 3 })
  await page.mouse.up()
  expect(await app.settled('Moderation bot')).toEqual(before)
  await expect(app.side.getByRole('textbox', { name: 'Name' })).toHaveValue('Moderation bot')

  await app.pull({ x, y }, { x: 150, y: 28 }, 'Shift')
  const after = await app.settled('Moderation bot')
  expect(after.x).toBeGreaterThan(before.x)
  expect(after.y).toBe(before.y)
})

test('arrows move what was clicked, and what the keys went to stays in its place', async ({
  app,
  page,
}) => {
  const before = await boxOf(app.element('Moderation bot'))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const after = await app.settled('Moderation bot')
  expect(after.y).toBeGreaterThan(before.y)
  expect(after.x).toBe(before.x)
  await app.undo()
  expect(await app.settled('Moderation bot')).toEqual(before)

  await app.canvas.focus()
  await page.keyboard.press('Home')
  const first = await app.focused.getAttribute('aria-label')
  await page.keyboard.press('ArrowDown')
  await expect(app.focused).not.toHaveAccessibleName(first ?? '')
})

test('a double click on open ground asks what comes there', async ({ app, page }) => {
  const canvas = await boxOf(app.canvas)
  const at = { x: canvas.x + canvas.width - 140, y: canvas.y + canvas.height - 140 }
  await page.mouse.dblclick(at.x, at.y)
  await page.getByRole('option', { name: 'Database' }).waitFor()
  await page.keyboard.type('database')
  await page.keyboard.press('Enter')
  await app.nameIt('Records')
  const box = await app.settled('Records')
  expect(Math.abs(box.x + box.width / 2 - at.x)).toBeLessThan(16)
  expect(Math.abs(box.y + box.height / 2 - at.y)).toBeLessThan(16)
})
