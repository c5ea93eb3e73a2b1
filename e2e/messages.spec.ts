import { boxOf } from './boxOf'
import { type App, expect, test } from './app'

test('a message of what was done covers neither the threats, nor the rows, nor a bar', async ({
  app,
  page,
}) => {
  const messages = await decideOnOne(app)
  const message = messages.getByText(/^To be mitigated/)
  const isClearOf = async (other: ReturnType<typeof page.locator>) => {
    const [one, two] = [await boxOf(message), await boxOf(other)]
    return one.x + one.width <= two.x || two.x + two.width <= one.x || one.y >= two.y + two.height
  }
  expect(await isClearOf(page.getByRole('complementary', { name: 'Side panel' }))).toBe(true)
  await page.keyboard.press('Alt+4')
  await expect(page.getByRole('grid', { name: 'Threats' })).toBeFocused()
  await expect.poll(() => isClearOf(page.getByRole('grid', { name: 'Threats' }))).toBe(true)
  await page.keyboard.press('Alt+6')
  await expect(page.getByRole('heading', { name: 'Where we stand' })).toBeFocused()
})

test('a message stands below a dialog that is opened meanwhile, and can be acted on there', async ({
  app,
  page,
}) => {
  const messages = await decideOnOne(app)
  await page.keyboard.press('ControlOrMeta+Shift+s')
  const dialog = page.getByRole('dialog', { name: 'Report and export' })
  await expect
    .poll(async () => {
      const [message, { y, height }] = [await boxOf(messages), await boxOf(dialog)]
      return message.y >= y + height
    })
    .toBe(true)
  await messages.getByRole('button', { name: 'Undo' }).click()
  await expect(messages.getByText(/^To be mitigated/)).toBeHidden()
  await expect(dialog).toBeVisible()
})

/** Decides on the first threat of a model, and returns the messages, one of which says so. */
async function decideOnOne(app: App) {
  const { page } = app
  await app.startFromTemplate('Banking assistant')
  await app.see('Threats')
  await expect(page.getByRole('treeitem').first()).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.getByRole('treeitem').first()).toBeFocused()
  await page.keyboard.press('a')
  const messages = page.getByRole('status', { name: 'Messages' })
  await expect(messages.getByText(/^To be mitigated/)).toBeVisible()
  return messages
}
