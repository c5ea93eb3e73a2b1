import { readFile } from 'node:fs/promises'
import { expect, test } from './app'
import { firstReview } from './inReview'

/** The day that is so many days from now. */
function dayIn(days: number): string {
  const now = new Date()
  const then = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days)
  const parts = [then.getFullYear(), then.getMonth() + 1, then.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

test('a review that is due stands on the home screen, leads to it, and goes into a calendar', async ({
  app,
  page,
}) => {
  await app.startFromTemplate('Banking assistant')
  await page.getByRole('button', { name: 'People and reviews' }).click()
  await app.side.getByLabel('Next review').fill(dayIn(-2))
  await expect(app.side.getByText(/First review overdue since/)).toBeVisible()
  await app.side.getByLabel('Next review').fill(dayIn(6))
  await expect(app.side.getByText('First review due in 6 days.')).toBeVisible()
  await app.saved()

  await app.goHome()
  const due = page.getByRole('region', { name: 'Reviews due' })
  await expect(due.getByText('First review due in 6 days')).toBeVisible()
  const downloading = page.waitForEvent('download')
  await due.getByRole('button', { name: 'Add to calendar' }).click()
  const file = await downloading
  expect(file.suggestedFilename()).toMatch(/review\.ics$/)
  const calendar = await readFile(await file.path(), 'utf8')
  expect(calendar).toContain(`DTSTART;VALUE=DATE:${dayIn(6).replaceAll('-', '')}\r\n`)
  expect(calendar).toContain('RRULE:FREQ=MONTHLY;INTERVAL=3')

  await due.getByRole('link', { name: /Banking/ }).click()
  await expect(page.getByRole('heading', { name: 'Review', exact: true })).toBeVisible()
})

test('what should not wait for the next date is said in the overview and on the home screen', async ({
  app,
  page,
}) => {
  await app.startFromTemplate('Banking assistant')
  const review = await firstReview(app)
  await review.signAs('Ada King', 'Owner')
  await page.getByRole('link', { name: 'Draw' }).click()
  await app.add('Vector store / RAG index', 'Second index')
  await app.see('Overview')
  const words = /^Since the review of .+: 1 new element that holds data/
  await expect(page.getByText(words)).toBeVisible()
  await app.saved()
  await page.getByRole('button', { name: 'All models' }).click()
  await expect(page.getByRole('region', { name: 'Reviews due' }).getByText(words)).toBeVisible()
})
