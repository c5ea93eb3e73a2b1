import { expect, test } from './app'
import { inInbox, showThreats } from './inInbox'

const commands = 'Moderation bot carries out privileged commands without checking who gave them'

test.describe('a threat of the Telegram template', () => {
  test.beforeEach(async ({ app }) => {
    await app.startFromTemplate('Telegram moderation bot')
    await app.see('Threats')
  })

  test('says why it is there, and goes when the fact that made it hold changes', async ({
    app,
    page,
  }) => {
    await inInbox(app, commands).click()
    const threat = app.side.getByRole('article', { name: commands })
    await expect(threat).toContainText('Moderation bot does not check who issues a command')
    await expect(threat.getByRole('link', { name: /CWE-862/ })).toHaveAttribute('rel', /noopener/)

    const remedies = threat.getByRole('region', { name: 'What would make it go away' })
    await remedies.getByRole('button', { name: 'Is in place' }).first().click()
    await expect(page.getByLabel(/^Moderation bot,.*worst critical/)).toHaveCount(0)

    await page.getByRole('button', { name: /^Undo/ }).first().click()
    await expect(page.getByLabel(/^Moderation bot,.*worst critical/)).toBeVisible()
  })

  test('says which of its controls are planned and in place, until they are taken back', async ({
    app,
  }) => {
    await inInbox(app, 'Webhook receiver can be flooded').click()
    const helpful = app.side.getByRole('region', { name: 'Controls that help' })
    const row = helpful.getByRole('listitem').filter({ hasText: 'Rate limits that reset' })
    await row.getByRole('button', { name: 'Plan', exact: true }).click()
    await expect(row).toContainText('Planned')
    await row.getByRole('button', { name: 'Is in place' }).click()
    await expect(row).toContainText('In place')
    await row.getByRole('button', { name: 'Take back' }).click()
    await expect(row.getByRole('button', { name: 'Plan', exact: true })).toBeVisible()
  })

  test('is left out by the matrix when only what is not decided is shown', async ({ app }) => {
    await inInbox(app, commands).click()
    await app.side.getByRole('radio', { name: 'Mitigate' }).click()
    await app.side.getByRole('button', { name: 'Record decision' }).click()
    await app.see('Risk')
    const listed = app.side.getByRole('listitem').filter({ hasText: commands })
    await expect(listed).toBeVisible()
    const strip = app.side.getByRole('button', { name: /^Not decided, \d+ threats$/ })
    await strip.click()
    await expect(strip).toHaveAttribute('aria-pressed', 'true')
    await expect(listed).toHaveCount(0)
  })

  test('is dismissed with a reason, stays so, and comes back when its facts change', async ({
    app,
    page,
  }) => {
    await inInbox(app, commands).click()
    await app.side.getByRole('radio', { name: 'Dismiss' }).click()
    await app.side.getByRole('textbox', { name: /reason/i }).fill('Only owners can write here')
    await app.side.getByRole('button', { name: 'Record decision' }).click()
    await app.saved()

    await page.reload()
    await expect(app.elements.first()).toBeVisible()
    await expect(inInbox(app, /./).first()).toBeVisible()
    await expect(inInbox(app, commands)).toHaveCount(0)
    await showThreats(app, 'Others')
    await expect(app.side.getByRole('button', { name: /^Dismissed/ })).toBeVisible()

    await app.see('Draw')
    await app.element('Moderation bot').click()
    const asked = app.side.getByRole('radiogroup', { name: 'Checks who issues commands' })
    await asked.getByRole('radio', { name: 'No', exact: true }).click()
    await app.see('Threats')
    await showThreats(app, 'Inbox')
    await expect(inInbox(app, commands)).toContainText('Changed')
  })

  test('is accepted into the register and keeps its number', async ({ app }) => {
    await inInbox(app, commands).click()
    await app.side.getByRole('radio', { name: 'Mitigate' }).click()
    await app.side.getByRole('button', { name: 'Record decision' }).click()
    await app.side.getByRole('button', { name: 'All threats' }).click()
    await showThreats(app, 'Decided')
    await expect(app.side.getByRole('button', { name: commands })).toContainText('T-1')
  })
})

test('a threat appears as soon as the drawing and an answer give a reason for it', async ({
  app,
}) => {
  await app.startBlank('Growing')
  await app.add('Webhook receiver', 'Hook')
  await app.add('Messaging platform', 'Telegram')
  await app.connect('Telegram', 'Hook', 'Updates')
  await app.show('Threats')
  const forged = inInbox(app, /Forged updates/)
  const waiting = app.side.getByRole('button', { name: /^Wait for an answer/ })
  await showThreats(app, 'Others')
  await expect(waiting).toBeVisible()
  await expect(forged).toHaveCount(0)

  await waiting.click()
  const signature = app.side.getByRole('radiogroup', { name: /^Verifies the platform's signature/ })
  await signature.getByRole('radio', { name: 'No', exact: true }).click()
  await showThreats(app, 'Inbox')
  await expect(forged).toBeVisible()
})

test.describe('the matrix', () => {
  test.beforeEach(async ({ app }) => {
    await app.startFromTemplate('Telegram moderation bot')
    await app.see('Risk')
  })

  test('counts the threats of a cell, and shows only those when it is pressed', async ({ app }) => {
    const cell = app.side.getByRole('button', {
      name: /Likelihood 5.*Impact 4.*Critical.*1 threat/,
    })
    const listed = app.side.getByRole('listitem')
    await cell.click()
    await expect(listed.filter({ hasText: commands })).toBeVisible()
    await expect(listed.filter({ hasText: 'Forged updates are accepted' })).toHaveCount(0)
    await cell.click()
    await expect(listed.filter({ hasText: 'Forged updates are accepted' })).toBeVisible()
  })

  test('is walked with the arrow keys', async ({ app, page }) => {
    const cell = app.side.getByRole('button', { name: /Likelihood 5.*Impact 4.*Critical/ })
    await cell.focus()
    await page.keyboard.press('ArrowDown')
    await expect(app.side.getByRole('button', { name: /Likelihood 4.*Impact 4/ })).toBeFocused()
  })

  test('opens a threat among the threats', async ({ app }) => {
    await app.side.getByRole('listitem').getByText(commands).click()
    await expect(app.side.getByRole('article', { name: commands })).toBeVisible()
  })
})
