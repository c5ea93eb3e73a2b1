import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { inInbox } from './inInbox'
import { Register } from './inRegister'
import { firstReview } from './inReview'

const serious: ReadonlySet<string> = new Set(['serious', 'critical'])

async function faultsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => serious.has(impact ?? ''))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

const isWiderThanTheWindow = () => document.documentElement.scrollWidth > innerWidth

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('the home screen has no serious fault', async ({ app, page }) => {
      await app.startFromTemplate('Telegram moderation bot')
      await app.saved()
      await app.goHome()
      await expect(page.getByRole('link', { name: 'Telegram moderation bot' })).toBeVisible()
      expect(await faultsOn(page)).toEqual([])
    })

    test('drawing and inspecting has no serious fault', async ({ app, page }) => {
      await app.startFromTemplate('Telegram moderation bot')
      expect(await faultsOn(page)).toEqual([])
      await app.element('Moderation bot').click()
      expect(await faultsOn(page)).toEqual([])
    })

    test('what lies over the canvas has no serious fault', async ({ app, page }) => {
      await app.startFromTemplate('Telegram moderation bot')
      await app.element('Moderation bot').click()
      await page.keyboard.press('Alt+Shift+ArrowRight')
      await page.getByRole('option').first().waitFor()
      expect(await faultsOn(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('ControlOrMeta+k')
      await page.keyboard.type('bot')
      await page.getByRole('option').first().waitFor()
      expect(await faultsOn(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.press('ControlOrMeta+f')
      await page.keyboard.type('bot')
      await app.inBar('Delete').waitFor()
      expect(await faultsOn(page)).toEqual([])
    })

    test('threats and questions have no serious fault', async ({ app, page }) => {
      await app.startFromTemplate('Telegram moderation bot')
      await app.see('Threats')
      await expect(inInbox(app, /./).first()).toBeVisible()
      expect(await faultsOn(page)).toEqual([])
      await page.keyboard.press('j')
      await page.keyboard.press('Shift+A')
      await expect(app.side.getByRole('textbox', { name: 'Reason' })).toBeFocused()
      expect(await faultsOn(page)).toEqual([])
      await app.show('Questions')
      expect(await faultsOn(page)).toEqual([])
    })

    test('the outline has no serious fault, on a wide and on a small screen', async ({
      app,
      page,
    }) => {
      await app.startFromTemplate('Telegram moderation bot')
      await app.openOutline()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowRight')
      expect(await faultsOn(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      await expect(page.getByRole('complementary', { name: 'Outline' })).toBeVisible()
      expect(await faultsOn(page)).toEqual([])
      expect(await page.evaluate(isWiderThanTheWindow)).toBe(false)
    })

    test('the register has no serious fault, as a table and as cards', async ({ app, page }) => {
      await app.startFromTemplate('Telegram moderation bot')
      const register = new Register(page)
      await register.open()
      await register.goToFirst(3)
      await page.keyboard.press('Space')
      await page.keyboard.press('Enter')
      await page.getByRole('menuitemradio').first().waitFor()
      expect(await faultsOn(page)).toEqual([])
      await page.keyboard.press('Escape')
      await register.rows.nth(1).getByRole('rowheader').click()
      await expect(page.getByRole('heading', { name: 'Why you see it' })).toBeVisible()
      expect(await faultsOn(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.setViewportSize({ width: 320, height: 640 })
      await expect(register.rows.first()).toBeVisible()
      expect(await faultsOn(page)).toEqual([])
      expect(await page.evaluate(isWiderThanTheWindow)).toBe(false)
    })

    test('exporting a picture has no serious fault', async ({ app, page }) => {
      await app.startFromTemplate('Telegram moderation bot')
      await page.keyboard.press('ControlOrMeta+Shift+e')
      await expect(page.getByRole('img', { name: /^Preview/ })).toBeVisible()
      expect(await faultsOn(page)).toEqual([])
    })

    test('the rules, the packs and the menu have no serious fault', async ({ app, page }) => {
      await app.startFromTemplate('Telegram moderation bot')
      for (const title of ['Rule packs', 'Keyboard shortcuts']) {
        await page.getByRole('button', { name: 'Menu', exact: true }).click()
        expect(await faultsOn(page)).toEqual([])
        await page.getByRole('menuitem', { name: title }).click()
        await expect(page.getByRole('heading', { name: title })).toBeVisible()
        expect(await faultsOn(page)).toEqual([])
        await page.keyboard.press('Escape')
      }
      await page.goto('/#/rules')
      await expect(page.getByRole('heading', { name: 'Rules', exact: true })).toBeVisible()
      expect(await faultsOn(page)).toEqual([])
    })

    test('what to do next has no serious fault', async ({ app }) => {
      await app.startFromTemplate('Coding agents in CI')
      await app.command('What to do next')
      const words = app.side.getByRole('button', { name: /out of Critical$/ }).first()
      await words.click()
      expect(await faultsOn(app.page)).toEqual([])
    })

    test('the matrix has no serious fault', async ({ app, page }) => {
      await app.startFromTemplate('Telegram moderation bot')
      await app.see('Risk')
      await expect(app.side.getByRole('table')).toBeVisible()
      expect(await faultsOn(page)).toEqual([])
    })

    test('a review has no serious fault, from what changed to the signature', async ({
      app,
      page,
    }) => {
      await app.startFromTemplate('Telegram moderation bot')
      const review = await firstReview(app)
      await review.signAs('Ada King', 'Security lead')
      await app.see('Draw')
      await app.element('Moderation bot').click()
      await page.keyboard.press('Delete')
      await app.see('Review')
      expect(await faultsOn(page)).toEqual([])
      await review.begin()
      for (const look of ['In words', 'On the matrix', 'On the diagram']) {
        await page.getByRole('radio', { name: look }).click()
        await expect(page.getByRole('radio', { name: look })).toBeChecked()
        expect(await faultsOn(page)).toEqual([])
      }
      for (const step of ['Decisions', 'Acceptances', 'Controls', 'Assumptions', 'Sign']) {
        await review.step(step).click()
        await expect(review.heading(step)).toBeVisible()
        expect(await faultsOn(page)).toEqual([])
      }
    })
  })
}
