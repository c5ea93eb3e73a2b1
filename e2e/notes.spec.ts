import { expect, test } from './app'
import { boxOf } from './boxOf'

test('a note is written, moved, resized, copied, deleted and brought back by the keys', async ({
  app,
  page,
}) => {
  await app.startBlank('Noted')
  await app.canvas.focus()
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Text of the note' }).fill('Ask Ann first.\nThen draw.')
  await page.keyboard.press('Escape')
  const note = app.note('Ask Ann first.')
  await expect(note).toBeVisible()

  const before = await boxOf(note)
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('ControlOrMeta+Shift+ArrowRight')
  await expect.poll(async () => (await boxOf(note)).x).toBeGreaterThan(before.x)
  expect((await boxOf(note)).width).toBeGreaterThan(before.width)

  await page.keyboard.press('ControlOrMeta+d')
  await expect(app.notes).toHaveCount(2)
  await page.keyboard.press('Delete')
  await expect(app.notes).toHaveCount(1)
  await app.undo()
  await expect(app.notes).toHaveCount(2)

  await app.saved()
  await page.reload()
  await expect(app.notes).toHaveCount(2)
})

test('a note is written by a double click, and a new one without a word was never there', async ({
  app,
  page,
}) => {
  await app.startBlank('Noted')
  await app.palette.getByRole('button', { name: 'Note', exact: true }).click()
  await page.getByRole('textbox', { name: 'Text of the note' }).fill('Here')
  await app.deselect()
  await app.note('Here').dblclick()
  await page.getByRole('textbox', { name: 'Text of the note' }).fill('There')
  await app.deselect()
  await expect(app.note('There')).toBeVisible()

  await app.palette.getByRole('button', { name: 'Note', exact: true }).click()
  await page.getByRole('textbox', { name: 'Text of the note' }).press('Escape')
  await expect(app.notes).toHaveCount(1)
  await app.undo()
  await expect(app.note('Here')).toBeVisible()
})

test('what is locked is neither moved nor deleted until it is unlocked', async ({ app, page }) => {
  await app.startBlank('Locked')
  await app.add('Chat bot', 'Bot')
  await app.add('Database', 'Store')
  await app.element('Bot').click()
  await page.keyboard.press('Shift+L')
  await expect(app.element('Bot')).toHaveAccessibleName(/locked/)
  const before = await app.settled('Bot')

  await app.drag('Bot', { x: 120, y: 90 })
  await page.keyboard.press('Alt+ArrowDown')
  expect(await app.settled('Bot')).toEqual(before)

  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await expect(app.element('Store')).toHaveCount(0)
  await expect(app.element('Bot')).toBeVisible()
  await page.keyboard.press('Delete')
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(app.element('Bot')).not.toHaveAccessibleName(/locked/)
  await app.element('Bot').click()
  await page.keyboard.press('Delete')
  await expect(app.elements).toHaveCount(0)
})
