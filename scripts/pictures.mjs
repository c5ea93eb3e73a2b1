import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from './browser/find.mjs'
import { inProject } from './process/root.mjs'
import { installPackages } from './setup/packages.mjs'
import { buildIfStale } from './setup/bundle.mjs'

/* Takes the pictures of the README from the app itself, so that they show what there is. */

await installPackages()
await buildIfStale()
const server = await preview({ root: inProject(), logLevel: 'warn' })
const [address] = server.resolvedUrls.local
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })

await take('threats-light', 'light', 'Telegram moderation bot', async (page) => {
  await page.getByRole('link', { name: 'Threats' }).click()
  await page.getByRole('button', { name: /carries out privileged commands/ }).click()
})
await take('draw-dark', 'dark', 'Telegram moderation bot', async (page) => {
  await page.getByLabel(/^Moderation bot,/).click()
})
await take('risk-light', 'light', 'Banking assistant', async (page) => {
  await page.getByRole('link', { name: 'Risk' }).click()
})
await browser.close()
await server.close()

/** One picture of a template, in one theme, after something was done. */
async function take(name, colorScheme, template, act) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme })
  await page.goto(address)
  await page.getByRole('button', { name: template }).click()
  await page
    .getByLabel(/open threats?/)
    .first()
    .waitFor()
  await act(page)
  await page.waitForTimeout(1_500)
  await page.screenshot({ path: inProject(`docs/pictures/${name}.png`) })
  await page.close()
}
