import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { App, expect, test } from './app'

test('what is drawn is there after a reload, with its name to the letter', async ({
  app,
  page,
}) => {
  await app.startBlank('R&D < 5 “bots” 🤖')
  await app.add('Chat bot', 'Ada & <b>Bob</b> “5” < 6 مرحبا')
  await app.saved()

  await page.reload()
  await expect(app.element('Ada & <b>Bob</b> “5” < 6 مرحبا')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Title of the model' })).toHaveValue(
    'R&D < 5 “bots” 🤖',
  )
})

test('two tabs on one model show the same at once, and each undoes only its own', async ({
  app,
  context,
}) => {
  await app.startBlank('Shared')
  await app.add('Chat bot', 'First')
  await app.saved()
  const other = new App(await context.newPage())
  await other.page.goto(app.page.url())
  await expect(other.element('First')).toBeVisible()

  await other.add('Database', 'Second')
  await expect(app.element('Second')).toBeVisible()

  await app.page.getByRole('button', { name: /^Undo/ }).click()
  await expect(app.element('First')).toBeHidden()
  await expect(other.element('First')).toBeHidden()
  await expect(other.element('Second')).toBeVisible()
})

test('killing the browser loses nothing that was on the screen', async ({ baseURL }, {
  project,
}) => {
  const profile = await mkdtemp(path.join(tmpdir(), 'corral-'))
  const { launchOptions } = project.use
  try {
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
      ...(baseURL ? { baseURL } : {}),
    })
    const app = new App(await context.newPage())
    await app.startBlank('Survivor')
    await app.add('AI agent', 'Still here')
    await app.saved()
    const address = app.page.url()
    // A crash of the whole browser: no page gets to say goodbye.
    const session = await context.browser()?.newBrowserCDPSession()
    if (session) await session.send('Browser.crash').catch(() => undefined)
    await context.close().catch(() => undefined)

    const again = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
      ...(baseURL ? { baseURL } : {}),
    })
    const reopened = new App(await again.newPage())
    await reopened.page.goto(address)
    await expect(reopened.element('Still here')).toBeVisible()
    await again.close()
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
})

test('without room to store, the work goes on, says so, and can be exported', async ({
  app,
  page,
  context,
}) => {
  await page.goto('/')
  const session = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await app.startBlank('No room')
  await app.add('Chat bot', 'Not lost')

  await expect(page.getByRole('alert')).toContainText('Not saved')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export now' }).click()
  expect((await downloading).suggestedFilename()).toBe('No room.corral.json')
  await app.add('Database', 'Nor this')
  await expect(app.element('Not lost')).toBeVisible()
})

test('a deleted model comes back with undo', async ({ app, page }) => {
  await app.startBlank('Short-lived')
  await app.saved()
  await page.getByRole('button', { name: 'All models' }).click()
  await page.getByRole('button', { name: 'Actions for Short-lived' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByRole('link', { name: 'Short-lived' })).toBeHidden()

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('link', { name: 'Short-lived' })).toBeVisible()
})

test('a model is duplicated and renamed from the home screen', async ({ app, page }) => {
  await app.startFromTemplate('Telegram moderation bot')
  await expect(page.getByLabel(/^Moderation bot,.*open threats/)).toBeVisible()
  await page.getByRole('button', { name: 'All models' }).click()
  await page.getByRole('button', { name: 'Actions for Telegram moderation bot' }).click()
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await page.getByRole('button', { name: 'Actions for Telegram moderation bot copy' }).click()
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('Discord bot')
  await page.getByRole('button', { name: 'Rename' }).click()

  const card = page.getByRole('listitem').filter({ hasText: 'Discord bot' })
  await expect(card).toContainText('12 elements')
  await expect(card).toContainText(/\d+ threats/)
})
