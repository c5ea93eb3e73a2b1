import { expect, test } from './app'
import { firstReview } from './inReview'

test('a review is left, taken up again and signed, and says what was left out', async ({
  app,
  page,
}) => {
  await app.startFromTemplate('Telegram moderation bot')
  const review = await firstReview(app)
  await review.done()
  await expect(review.heading('Decisions')).toBeVisible()

  await page.getByRole('link', { name: 'Draw' }).click()
  await app.see('Review')
  await page.getByRole('button', { name: 'Go on: decisions' }).click()
  await expect(review.step('Changes')).toHaveAccessibleName(/^Done: Changes/)
  await page.getByRole('button', { name: 'Leave this step out' }).click()
  await expect(review.step('Decisions')).toHaveAccessibleName(/^Left out: Decisions/)

  await review.signAs('Ada King', 'Security lead')
  await page.getByRole('button', { name: 'All reviews' }).click()
  await expect(review.signed).toHaveCount(1)
  await expect(review.signed).toContainText('Ada King, Security lead')
  await expect(review.signed).toContainText(/Left out: decisions/)

  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('button', { name: /^Go on: / })).toBeVisible()
})

test('a threat is decided in the review, and stays in sight until the step is left', async ({
  app,
  page,
}) => {
  await app.startFromTemplate('Telegram moderation bot')
  const review = await firstReview(app)
  await review.step('Decisions').click()
  const first = page
    .getByRole('region', { name: 'Decisions' })
    .getByRole('listitem')
    .first()
    .getByRole('button')
  await first.click()
  const threat = page.getByRole('complementary', { name: 'Threat', exact: true })
  await threat.getByRole('radio', { name: 'Mitigate' }).click()
  await threat.getByRole('button', { name: 'Record decision' }).click()
  await expect(first).toContainText('Settled')
})
