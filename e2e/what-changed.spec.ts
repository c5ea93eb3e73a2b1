import { expect, test } from './app'
import { firstReview } from './inReview'

test('what came and went since a review is told in words, on the matrix and on the diagram', async ({
  app,
  page,
}) => {
  await app.startFromTemplate('Telegram moderation bot')
  const review = await firstReview(app)
  await review.signAs('Ada King', 'Security lead')
  await page.getByRole('link', { name: 'Draw' }).click()
  await app.add('Database', 'Order history')
  await app.see('Review')
  await page.getByRole('button', { name: 'What to do with review 1' }).click()
  await page.getByRole('menuitem', { name: 'Compare with now' }).click()
  const records = page.getByRole('group', { name: /^What changed in the model/ })
  await expect(records).toContainText('“Order history” was added')

  await page.getByRole('radio', { name: 'On the matrix' }).click()
  await expect(page.getByText(/^\d+ of \d+ movements?/)).toBeVisible()

  await page.getByRole('button', { name: '1 added' }).click()
  await expect(page.getByRole('button', { name: /^What changed in the model/ })).toBeFocused()
  await page.getByRole('button', { name: 'Show “Order history” on the diagram' }).click()
  const mark = page.getByRole('button', { name: '+ Order history, added' })
  await expect(mark).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('region', { name: /^Order history/ })).toContainText('Kind')

  await page.getByRole('radio', { name: 'Side by side' }).click()
  await expect(page.getByRole('region', { name: /, before$/ })).toBeVisible()
  const now = page.getByRole('region', { name: /, now$/ })
  await expect(now.getByRole('button', { name: '+ Order history, added' })).toBeVisible()
  await expect(mark).toHaveCount(1)

  await page.getByRole('button', { name: 'All reviews' }).click()
  await page.getByRole('button', { name: 'What to do with review 1' }).click()
  await page.getByRole('menuitem', { name: 'Look at it' }).click()
  await expect(page.getByRole('heading', { name: /^As signed on / })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Threats as signed' })).toBeVisible()
})
