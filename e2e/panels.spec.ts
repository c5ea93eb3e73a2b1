import { expect, test } from './app'
import { boxOf } from './boxOf'

test('panels are closed, resized and moved, and stand so again after a reload', async ({
  app,
  page,
}) => {
  await app.startBlank('Panels')
  const before = await boxOf(app.canvas)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Hide the palette' }).click()
  await expect(app.palette).toBeHidden()
  await expect.poll(async () => (await boxOf(app.canvas)).x).toBeLessThan(before.x)

  const handle = page.getByRole('separator', { name: 'Size of the side panel' })
  const width = async () => Math.round((await boxOf(app.side)).width)
  const first = await width()
  await handle.focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(width).toBe(first + 24)
  await handle.dblclick()
  await expect.poll(width).toBe(first)
  await page.keyboard.press('End')
  const widest = await width()
  expect(widest).toBeGreaterThan(first)

  await page.reload()
  await expect(app.side).toBeVisible()
  await expect(app.palette).toBeHidden()
  expect(await width()).toBe(widest)

  await app.canvas.focus()
  await page.keyboard.press('ControlOrMeta+b')
  await expect(app.palette).toBeVisible()
  await page.keyboard.press('ControlOrMeta+j')
  await expect(app.side).toBeHidden()
  await expect(app.canvas).toBeFocused()
  await page.keyboard.press('ControlOrMeta+j')
  await expect(app.side).toBeVisible()

  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Move the side panel below the canvas' }).click()
  const canvas = await boxOf(app.canvas)
  await expect.poll(async () => (await boxOf(app.side)).y).toBeGreaterThan(canvas.y + 100)
})

test('the outline is open again after a reload, and leaves the canvas to go on in', async ({
  app,
  page,
}) => {
  await app.startBlank('Outlined')
  await app.canvas.focus()
  await app.openOutline()
  await page.reload()
  await expect(app.outline).toBeVisible()
  await app.add('Chat bot', 'Bot')
  await expect(app.row('Bot')).toBeVisible()
  await app.canvas.focus()
  await page.keyboard.press('Shift+O')
  await expect(app.outline).toBeHidden()
  await page.reload()
  await expect(app.element('Bot')).toBeVisible()
  await expect(app.outline).toBeHidden()
})
