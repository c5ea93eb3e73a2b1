import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { provideBrowser } from './browser/provide.mjs'
import { inProject } from './process/root.mjs'
import { runTool } from './process/tools.mjs'
import { installPackages } from './setup/packages.mjs'
import { buildIfStale } from './setup/bundle.mjs'

/*
 * Takes the pictures of the README from the app itself, so that they show what there is, and anew
 * those that the tests hold its look to.
 */

await installPackages()
await provideBrowser()
await buildIfStale()
const server = await preview({ root: inProject(), logLevel: 'warn' })
const [address] = server.resolvedUrls.local
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ['--no-sandbox'],
})

await take('threats-light', 'light', 'Telegram moderation bot', async (page) => {
  await page.getByRole('link', { name: 'Threats' }).click()
  await page
    .getByRole('treeitem', { name: /carries out privileged commands/ })
    .first()
    .click()
})
await take('draw-dark', 'dark', 'Telegram moderation bot', async (page) => {
  await page.getByLabel(/^Moderation bot,/).click()
})
await take('risk-light', 'light', 'Banking assistant', async (page) => {
  await page.getByRole('link', { name: 'Risk' }).click()
})
await browser.close()
await server.close()
process.env.CORRAL_RENEW_LOOKS = 'yes'
await runTool('playwright', ['test', 'e2e/looks.spec.ts'])

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
