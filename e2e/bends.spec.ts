import { expect, test } from './app'
import { boxOf } from './boxOf'

test.beforeEach(async ({ app }) => {
  await app.startBlank('Bends')
  await app.addAt('Chat bot', 'Shop', { x: 0.25, y: 0.3 })
  await app.addAt('Chat bot', 'Ledger', { x: 0.7, y: 0.3 })
  await app.connect('Shop', 'Ledger', 'Orders')
  await app.deselect()
})

test('a flow is bent by pulling its line, and straight again without its bend', async ({
  app,
  page,
}) => {
  const before = await boxOf(app.flow('Orders'))
  const shop = await boxOf(app.element('Shop'))
  // Near its start, beyond the dot on the side of the element.
  const from = { x: shop.x + shop.width + 22, y: shop.y + shop.height / 2 }
  await app.pull(from, { x: 30, y: 160 })
  const height = async () => (await boxOf(app.flow('Orders'))).height
  await expect.poll(height).toBeGreaterThan(before.height + 80)
  const bent = await height()

  await page.keyboard.press('Delete')
  await expect.poll(height).toBe(before.height)
  await app.undo()
  await expect.poll(height).toBe(bent)
})

test('a flow is bent by the keys alone', async ({ app, page }) => {
  const before = await boxOf(app.flow('Orders'))
  await app.canvas.focus()
  await app.label('Orders').click()
  await page.keyboard.press('b')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect
    .poll(async () => (await boxOf(app.flow('Orders'))).height)
    .toBeGreaterThan(before.height + 30)
  await page.keyboard.press('Escape')
  await app.undo()
  await expect.poll(async () => (await boxOf(app.flow('Orders'))).height).toBe(before.height)
})
