import { readFile } from 'node:fs/promises'
import type { Browser, Locator, Page } from '@playwright/test'
import { App, expect, test } from './app'
import { firstReview } from './inReview'

/** What a browser that has never seen the model says of its file. */
async function toldElsewhere(
  browser: Browser,
  name: string,
  text: string,
  then?: (app: App, opened: Locator) => Promise<void>,
): Promise<string> {
  const context = await browser.newContext()
  const app = new App(await context.newPage())
  await app.goHome()
  await app.openFile(name, text)
  const opened = app.page.getByRole('dialog', { name: `Opened “${name}”` })
  const told = await opened.innerText()
  await then?.(app, opened)
  await context.close()
  return told
}

/** Says whose the key is that the review was signed with. */
async function trustAs(name: string, { page }: App, opened: Locator) {
  await opened.getByRole('button', { name: 'Trust this key…' }).click()
  await page.getByRole('textbox', { name: 'Whose key it is' }).fill(name)
  await page.getByRole('button', { name: 'Trust it' }).click()
  await expect(opened).toContainText(`Signed by the key you trust as “${name}”`)
}

async function exportedFile(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export the model file' }).click()
  return readFile(await (await downloading).path(), 'utf8')
}

test('what is signed with a key verifies in another browser, which tells what was altered', async ({
  app,
  page,
  browser,
}) => {
  await app.startFromTemplate('Telegram moderation bot')
  const review = await firstReview(app)
  await review.step('Sign').click()
  await page.getByRole('button', { name: 'Make a key' }).click()
  const isUsed = page.getByRole('checkbox', { name: /Sign with the key/ })
  await expect(isUsed).toBeChecked()
  await isUsed.press('Space')
  await app.saved()
  await page.reload()
  await expect(isUsed).not.toBeChecked()
  await isUsed.press('Space')
  await review.signAs('Ada King', 'Security lead')
  const text = await exportedFile(page)

  const told = await toldElsewhere(browser, 'signed.corral.json', text, (there, opened) =>
    trustAs('Ada of security', there, opened),
  )
  expect(told).toMatch(
    /1 signed review, as it was signed; the last by Ada King on .+, signature valid\./,
  )
  expect(told).toContain('Signed in the name of “Ada King” by a key not known here.')
  const altered = text.replace(/(elements\\": \[.*?name\\": \\")./, '$1Q')
  expect(altered).not.toBe(text)
  expect(await toldElsewhere(browser, 'altered.corral.json', altered)).toMatch(
    /The review by Ada King of .+ is not what was signed: the element “Q.+” was changed\./,
  )

  await page.getByRole('button', { name: 'All reviews' }).click()
  const reviews = page.getByRole('region', { name: 'Signed reviews' })
  await expect(reviews).toContainText('1 signed review, as it was signed')
})
