import type { Locator } from '@playwright/test'
import { type App, expect, test } from './app'
import { inInbox, showThreats } from './inInbox'

const waiting = (app: App): Locator => app.side.getByRole('tree', { name: 'Inbox' })

/** How many threats wait for a decision, as the head of the inbox says. */
async function toDecide(app: App): Promise<number> {
  const words = await app.side.getByText(/^\d+ to decide/).textContent()
  return Number.parseInt(words ?? '', 10)
}

test('the inbox is worked off by keys alone', async ({ app, page }) => {
  await app.startFromTemplate('Telegram moderation bot')
  await app.see('Threats')
  await expect(waiting(app)).toBeVisible()
  const count = await toDecide(app)

  await page.keyboard.press('j')
  const first = app.side.locator('[role="treeitem"]:focus')
  await expect(first).toBeVisible()
  await page.keyboard.press('w')
  await expect(app.side.getByRole('heading', { name: 'Why you see it' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(first).toBeFocused()

  await page.keyboard.press('a')
  await expect(page.getByText(/^To be mitigated/)).toBeVisible()
  await expect.poll(() => toDecide(app)).toBe(count - 1)
  await expect(first).toBeFocused()

  await page.keyboard.press('d')
  await expect(app.side.getByRole('textbox', { name: /^Reason/ })).toBeFocused()
  await page.keyboard.type('Only owners can write here')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect.poll(() => toDecide(app)).toBe(count - 2)
  await page.keyboard.press('z')
  await expect.poll(() => toDecide(app)).toBe(count - 1)

  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('a')
  await expect(app.side.getByText('Nothing waits for a decision')).toBeVisible()
  await page.keyboard.press('z')
  await expect.poll(() => toDecide(app)).toBe(count - 1)
  await expect(first).toBeFocused()
  await showThreats(app, 'Decided')
  await expect(app.side.getByRole('button', { name: /T-1$/ })).toBeVisible()
})

test('several threats are decided with one reason, and taken back as one step', async ({
  app,
  page,
}) => {
  await app.startFromTemplate('Banking assistant')
  await app.see('Threats')
  await expect(waiting(app)).toBeVisible()
  const count = await toDecide(app)
  await page.keyboard.press('j')
  await page.keyboard.press('Shift+J')
  await page.keyboard.press('Shift+J')
  await expect(app.side.getByText('3 ticked', { exact: true })).toBeVisible()

  await page.keyboard.press('Shift+A')
  const form = app.side.getByRole('region', { name: 'Decide 3 threats together' })
  await form.getByRole('radio', { name: 'Accept' }).click()
  await form.getByRole('radio', { name: '6 months' }).click()
  await form.getByRole('textbox', { name: /^Reason/ }).fill('A pilot with few customers')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect.poll(() => toDecide(app)).toBe(count - 3)
  await showThreats(app, 'Decided')
  await expect(app.side.getByRole('button', { name: /T-\d$/ })).toHaveCount(3)

  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => toDecide(app)).toBe(count)
})

test('a decision whose facts changed comes back with the facts then and now, and is kept in one press', async ({
  app,
}) => {
  const commands = 'Moderation bot carries out privileged commands without checking who gave them'
  await app.startFromTemplate('Telegram moderation bot')
  await app.see('Threats')
  await inInbox(app, commands).click()
  await app.side.getByRole('button', { name: 'Add to register' }).click()
  await app.side.getByRole('button', { name: 'All threats' }).click()

  await app.see('Draw')
  await app.element('Moderation bot').click()
  const asked = app.side.getByRole('radiogroup', { name: 'Checks who issues commands' })
  await asked.getByRole('radio', { name: 'No', exact: true }).click()
  await app.see('Threats')
  const line = inInbox(app, commands)
  await expect(line).toContainText('Changed')
  await expect(line).toContainText('Checks who issues commands: no → not answered')
  await line.click()

  const changed = app.side.getByRole('region', { name: 'What changed' })
  await expect(changed.getByRole('row', { name: /Checks who issues commands/ })).toContainText(
    'not answered',
  )
  await changed.getByRole('button', { name: 'Keep the decision' }).click()
  await app.side.getByRole('button', { name: 'All threats' }).click()
  await expect(line).toHaveCount(0)
  await showThreats(app, 'Decided')
  await expect(app.side.getByRole('button', { name: commands })).toContainText('T-1')
})
