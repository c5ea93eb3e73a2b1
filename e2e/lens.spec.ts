import type { Locator } from '@playwright/test'
import { type App, expect, test } from './app'
import { inInbox } from './inInbox'

const handsOut = "Core banking API hands out other people's records"

/** The line over the canvas and the panels that says what one looks through. */
const banner = ({ page }: App): Locator =>
  page.getByRole('complementary', { name: /^(Trying out|Through one actor's eyes)$/ })

async function tryInDetail({ side }: App, control: string) {
  const row = side.getByRole('listitem').filter({ hasText: control })
  await row.getByRole('button', { name: 'Try it' }).click()
  await expect(row.getByRole('button', { name: 'Trying' })).toHaveAttribute('aria-pressed', 'true')
}

test.beforeEach(async ({ app }) => {
  await app.startFromTemplate('Banking assistant')
  await app.see('Threats')
  await inInbox(app, handsOut).dblclick()
})

test('two controls are tried out, seen before and after everywhere, and planned in one step', async ({
  app,
  page,
}) => {
  await tryInDetail(app, 'Authorise every object for the end user')
  await tryInDetail(app, "Act with the user's own rights")
  await expect(banner(app)).toContainText('leave the top bands · 2 withdrawn')
  await expect(app.side.getByText(/^With what is tried out:.*withdrawn$/)).toBeVisible()
  await banner(app).getByRole('button', { name: '2 withdrawn' }).click()
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(2)
  await page.keyboard.press('Escape')

  await app.side.getByRole('button', { name: 'All threats' }).click()
  await expect(inInbox(app, handsOut)).toContainText('would be withdrawn')
  await expect(inInbox(app, 'Service bot has more permission')).toContainText(/would be .*Medium/)
  await expect(page.getByLabel(/^Core banking API,.*tried out 1 open threat/)).toBeVisible()
  await app.see('Risk')
  await expect(
    app.side.getByRole('button', { name: /Critical, 1 threat, none with what is tried out$/ }),
  ).toBeVisible()

  await banner(app).getByRole('button', { name: 'Apply as planned' }).click()
  await expect(banner(app)).toHaveCount(0)
  await expect(page.getByText('2 controls planned.').first()).toBeVisible()
  await expect(page.getByLabel(/^Core banking API,.*2 open threats/)).toBeVisible()
  await app.side.getByRole('radio', { name: 'Target' }).click()
  await expect(app.side.getByRole('button', { name: /Critical, 1 threat$/ })).toHaveCount(1)
  await app.undo()
  await expect(page.getByRole('banner').getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('a trial is left by Escape, and leaves nothing behind', async ({ app, page }) => {
  await tryInDetail(app, 'Authorise every object for the end user')
  await app.see('Risk')
  await expect(banner(app)).toContainText('withdrawn')
  await page.keyboard.press('Escape')
  await expect(banner(app)).toHaveCount(0)
  await expect(page.getByLabel(/^Core banking API,.*2 open threats, worst critical/)).toBeVisible()
  await expect(page.getByRole('banner').getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('the risk is seen through the eyes of a troll, with what is not for trolls, and back', async ({
  app,
  page,
}) => {
  await app.see('Risk')
  await app.side.getByRole('button', { name: /^Seen as it is/ }).click()
  await page.getByRole('option', { name: /^Seen by Troll/ }).click()
  await expect(banner(app)).toContainText('Through the eyes of Troll')
  await expect(app.side.getByRole('heading', { name: 'Threats for this actor' })).toBeVisible()
  await expect(page.getByLabel(/^Core banking API,(?!.*open threat)/)).toBeVisible()

  await banner(app)
    .getByRole('button', { name: /threats are not for this actor/ })
    .click()
  const aside = page.getByRole('dialog', { name: /not for this actor/ })
  await aside.getByRole('button', { name: handsOut }).click()
  await expect(app.side.getByText(/^Not for Troll: not what the profile/)).toBeVisible()

  await banner(app).getByRole('button', { name: 'See everything again' }).click()
  await expect(banner(app)).toHaveCount(0)
  await expect(page.getByLabel(/^Core banking API,.*2 open threats, worst critical/)).toBeVisible()
})
