import { writeCorral } from '../src/interchange/corral/writeCorral'
import { symbolSheet } from '../src/testing/symbolSheet'
import { expect, test } from './app'
import { inInbox } from './inInbox'
import { expectLook } from './look'

/* The look itself, held by small pictures in e2e/looks. What they show is fixed in time and place. */
test.use({ locale: 'en-GB', timezoneId: 'UTC', contextOptions: { reducedMotion: 'reduce' } })

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-01-15T12:00:00Z'))
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('the screens look as they did', async ({ app, page }) => {
      await app.startFromTemplate('Telegram moderation bot')
      await expect(app.side.getByRole('tab', { name: /^Threats \d/ })).toBeVisible()
      await app.saved()
      await expectLook(page, `draw-${colorScheme}`)

      await app.see('Threats')
      await inInbox(app, /carries out privileged commands/).click()
      await expect(app.side.getByRole('heading', { name: 'Why you see it' })).toBeVisible()
      await expectLook(page, `threats-${colorScheme}`)

      await app.see('Risk')
      await expect(app.side.getByRole('table')).toBeVisible()
      await expectLook(page, `risk-${colorScheme}`)

      await app.goHome()
      await expect(page.getByText('29 to decide')).toBeVisible()
      await expect(page.getByRole('main').locator('svg rect').nth(60)).toBeAttached()
      await expectLook(page, `home-${colorScheme}`)
    })

    test('the symbols of the canvas look as they did', async ({ app, page }) => {
      await app.goHome()
      await app.openFile('symbols.corral.json', writeCorral(symbolSheet(), []))
      await expect(app.elements).toHaveCount(15)
      await expect(app.side.getByRole('tab', { name: /^Threats \d/ })).toBeVisible()
      await app.element('Chat bot').first().click()
      await expect(app.side.getByRole('textbox', { name: 'Name', exact: true })).toBeVisible()
      await page.keyboard.press('ControlOrMeta+j')
      await page.keyboard.press('ControlOrMeta+b')
      await expect(app.palette).toBeHidden()
      await page.getByRole('button', { name: 'Fit the diagram' }).click()
      await page.mouse.move(2, 2)
      await expectLook(page, `symbols-${colorScheme}`, 3)
    })
  })
}
