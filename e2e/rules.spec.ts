import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { inInbox } from './inInbox'

async function openRules(page: Page) {
  await page.goto('/')
  await page.getByRole('link', { name: 'Rules' }).click()
  await expect(page.getByRole('heading', { name: 'Rules', level: 1 })).toBeVisible()
}

/** Chooses from one of the lists above the rules. */
async function narrow(page: Page, label: string, option: RegExp) {
  await page.getByRole('button', { name: new RegExp(label) }).click()
  await page.getByRole('option', { name: option }).click()
}

test('a rule is found by an entry of a standard, read, and left to the same list', async ({
  page,
}) => {
  await openRules(page)
  await narrow(page, 'Standard', /Automated Threats/)
  await narrow(page, 'Entry', /OAT-011/)
  await expect(page.getByText(/^\d+ of \d+ rules$/)).toBeVisible()
  const found = page.getByRole('link', { name: /BOT-I-106/ })
  await found.click()

  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  for (const heading of ['What it flags', 'When it is silent', 'How to check', 'For example']) {
    await expect(page.getByRole('heading', { name: heading })).toBeVisible()
  }
  await expect(page.getByRole('link', { name: /^OAT-011/ })).toHaveAttribute('rel', /noopener/)

  await page.goBack()
  await expect(page).toHaveURL(/list=oat&entry=OAT-011/)
  await expect(found).toBeFocused()

  await page.reload()
  await expect(found).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page.getByText(/^\d+ rules$/)).toBeVisible()
})

test('what is typed stays in the address', async ({ page }) => {
  await openRules(page)
  await page.getByRole('searchbox', { name: 'Search the rules' }).fill('forged updates')
  await expect(page).toHaveURL(/find=forged\+updates/)
  await page.getByRole('link', { name: /BOT-S-001/ }).click()
  await page.getByRole('link', { name: 'The rules found' }).click()
  await expect(page.getByRole('searchbox', { name: 'Search the rules' })).toHaveValue(
    'forged updates',
  )
})

test('a threat leads to its rule, and the rule back to the threat', async ({ app, page }) => {
  const title = 'Moderation bot carries out privileged commands without checking who gave them'
  await app.startFromTemplate('Telegram moderation bot')
  await app.see('Threats')
  await inInbox(app, title).click()
  await app.side.getByRole('link', { name: 'About this rule' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'carries out privileged commands',
  )

  await page.getByRole('link', { name: 'Back to the model' }).click()
  await expect(app.side.getByRole('article', { name: title })).toBeVisible()
})

test('the commands lead to the rules', async ({ app, page }) => {
  await app.startBlank('Reading')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: /Find a command/ }).fill('what they cover')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Rules', level: 1 })).toBeVisible()
})

test('the coverage names what no rule speaks of, and leads to the rules there are', async ({
  page,
}) => {
  await page.goto('/#/rules/coverage')
  await page.getByRole('button', { name: /Automated Threats/ }).click()
  const carding = page.getByText('OAT-001').locator('..').locator('..')
  await expect(carding).toContainText(/No rule|-\d{3}/)
  await page.getByRole('link', { name: /^Webhook receiver, Spoofing: \d+ rules?$/ }).click()
  await expect(page.getByRole('link', { name: /BOT-S-001/ })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } })

    for (const address of ['/#/rules', '/#/rules/BOT-S-001', '/#/rules/coverage']) {
      test(`${address} fits a phone and has no serious fault`, async ({ page }) => {
        await page.goto(address)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        const { violations } = await new AxeBuilder({ page }).analyze()
        const serious = violations.filter(({ impact }) => /serious|critical/.test(impact ?? ''))
        expect(serious.map(({ id }) => id)).toEqual([])
        const screen = page.locator('[data-rules-screen]')
        const over = await screen.evaluate(
          ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
        )
        expect(over).toBe(0)
      })
    }
  })
}
