import { expect, test } from './app'

test('a name is typed at once when it is asked for by the menu', async ({ app, page }) => {
  await app.startBlank('Named')
  await app.add('Chat bot', 'Bot')
  await app.element('Bot').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await expect(page.getByRole('textbox', { name: 'Name of the element' })).toBeFocused()
  await page.keyboard.type('Mirror')
  await page.keyboard.press('Enter')
  await expect(app.element('Mirror')).toBeVisible()

  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Rename' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name of the element' })).toBeFocused()
  await page.keyboard.type('Clerk')
  await page.keyboard.press('Enter')
  await expect(app.element('Clerk')).toBeVisible()
  await expect(app.canvas).toBeFocused()
})

test('the message of a deletion takes back the deletion and nothing else', async ({
  app,
  page,
}) => {
  await app.startBlank('Deleted')
  await app.add('Chat bot', 'Bot')
  await app.canvas.press('Delete')
  await expect(app.element('Bot')).toHaveCount(0)
  await app.add('Database', 'Records')
  await page.getByRole('status', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await expect(app.element('Records')).toBeVisible()
  await expect(page.getByText('Something else was done since')).toBeVisible()
})

test('drawing something and naming it is one step', async ({ app }) => {
  await app.startBlank('Stepped')
  await app.add('Chat bot', 'Bot')
  await app.undo()
  await expect(app.elements).toHaveCount(0)
})
