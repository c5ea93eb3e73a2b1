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
await take('review-light', 'light', 'RAG agent with MCP tools', async (page) => {
  await signFirstReview(page)
  await page.getByRole('link', { name: 'Draw' }).click()
  await changeSomething(page)
  await page.getByRole('link', { name: 'Review' }).click()
  await page.getByRole('button', { name: 'Begin the next review' }).click()
  await page.getByRole('heading', { name: 'What changed in the model' }).waitFor()
  await page.getByRole('radio', { name: 'On the diagram' }).click()
  for (const close of await page.getByRole('button', { name: 'Dismiss', exact: true }).all()) {
    await close.click()
  }
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

async function signFirstReview(page) {
  await page.getByRole('link', { name: 'Review' }).click()
  await page.getByRole('button', { name: 'Begin the first review' }).click()
  const steps = page.getByRole('navigation', { name: 'Steps of the review' })
  await steps.getByRole('button', { name: /Sign/ }).click()
  await page.getByRole('textbox', { name: 'Signed by' }).fill('Ada King')
  await page.getByRole('textbox', { name: 'Role' }).fill('Security lead')
  await page.getByRole('button', { name: 'Sign this state' }).click()
  await page.getByRole('heading', { name: /^Signed on/ }).waitFor()
}

/** What happens to a bot in a quarter: a tool goes, another gets a new name, a store is read. */
async function changeSomething(page) {
  const name = page.getByRole('textbox', { name: /^Name of the/ })
  await page.getByLabel(/^E-mail tool,/).click()
  await page.keyboard.press('Delete')
  await page.getByLabel(/^E-mail tool,/).waitFor({ state: 'hidden' })
  await page.getByLabel(/^Retriever,/).dblclick()
  await name.fill('Knowledge search')
  await page.keyboard.press('Enter')
  await page.getByLabel(/^Support agent,/).click()
  await page
    .getByRole('complementary', { name: 'Palette' })
    .getByRole('button', { name: 'Database', exact: true })
    .click()
  await name.fill('Order history')
  await page.keyboard.press('Enter')
  await page.getByLabel(/^Support agent,/).click()
  await page.keyboard.press('Shift+C')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.type('Order history')
  await page.keyboard.press('Enter')
  await name.fill('Read orders')
  await page.keyboard.press('Enter')
}
