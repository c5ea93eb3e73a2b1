import { boxOf } from './boxOf'
import { expect, test } from './app'

test('a message of what was done covers neither the threats, nor the rows, nor a bar', async ({
  app,
  page,
}) => {
  await app.startFromTemplate('Banking assistant')
  await app.see('Threats')
  await expect(page.getByRole('treeitem').first()).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.getByRole('treeitem').first()).toBeFocused()
  await page.keyboard.press('a')
  const message = page.getByRole('status', { name: 'Messages' }).getByText(/^To be mitigated/)
  await expect(message).toBeVisible()
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
