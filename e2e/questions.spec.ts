import { type App, expect, test } from './app'
import { inInbox, showThreats } from './inInbox'

async function drawTwoReceivers(app: App) {
  await app.startBlank('Asking')
  await app.addAt('Messaging platform', 'Telegram', { x: 0.2, y: 0.5 })
  await app.addAt('Webhook receiver', 'Hook', { x: 0.7, y: 0.25 })
  await app.addAt('Webhook receiver', 'Other', { x: 0.7, y: 0.7 })
  await app.connect('Telegram', 'Hook', 'Updates')
  await app.connect('Telegram', 'Other', 'More updates')
  await app.deselect()
}

test('a blank drawing asks a few questions, the weightiest first, and raises no flood', async ({
  app,
}) => {
  await drawTwoReceivers(app)
  await app.show('Threats')
  await expect(app.side.getByText('Nothing waits for a decision')).toBeVisible()
  await expect(app.element('Hook')).toHaveAccessibleName(/waits? for an answer/)

  await app.show('Questions')
  const questions = app.side.getByRole('region', { name: 'Questions' })
  const asked = questions.getByRole('heading', { level: 3 })
  await expect(asked.first()).toBeVisible()
  expect(await asked.count()).toBeLessThan(8)
  const decides = questions.getByRole('button', { name: /^\w*\s*Decides \d+ threats?/ })
  await expect(decides.first()).toHaveText(/worst: (critical|high)|: (critical|high)/)
})

test('one answer is given to everything that is asked the same, and is taken back as one step', async ({
  app,
}) => {
  await drawTwoReceivers(app)
  await app.show('Questions')
  const all = app.side.getByRole('radiogroup', { name: /: all 2$/ })
  await expect(all.first()).toBeVisible()
  const before = await all.count()
  const name = (await all.first().getAttribute('aria-label')) ?? ''
  await all.first().getByRole('radio', { name: 'No', exact: true }).click()
  await expect(app.side.getByRole('radiogroup', { name, exact: true })).toHaveCount(0)
  await app.undo()
  await expect(app.side.getByRole('radiogroup', { name, exact: true })).toHaveCount(1)
  await expect(all).toHaveCount(before)
})

test('records that are asked the same can be answered one by one', async ({ app, page }) => {
  await drawTwoReceivers(app)
  await app.show('Questions')
  const all = page.getByRole('radiogroup', { name: /: all 2$/ })
  const item = app.side.getByRole('listitem').filter({ has: all }).first()
  await item.getByRole('button', { name: 'One by one' }).click()
  const one = app.side.getByRole('radiogroup', { name: /: (Other|More updates)$/ }).first()
  const name = (await one.getAttribute('aria-label')) ?? ''
  await one.getByRole('radio', { name: 'Does not apply' }).click()
  await expect(app.side.getByRole('radiogroup', { name, exact: true })).toHaveCount(0)
  const left = name.replace(/: Other$/, ': Hook').replace(/: More updates$/, ': Updates')
  await expect(app.side.getByRole('radiogroup', { name: left, exact: true })).toHaveCount(1)
})

test('a question is put off by keyboard, stays so after a reload, and is asked again', async ({
  app,
  page,
}) => {
  await app.startFromTemplate('Telegram moderation bot')
  await app.show('Questions')
  const tab = app.side.getByRole('tab', { name: /^Questions/ })
  const count = Number((await tab.innerText()).replace(/\D+/g, ''))
  const questions = app.side.getByRole('tabpanel').getByRole('heading', { level: 3 })
  const first = await questions.first().innerText()
  const second = await questions.nth(1).innerText()

  const later = app.side.getByRole('button', { name: /^Ask later: / }).first()
  await later.focus()
  await page.keyboard.press('Enter')
  await expect(tab).toContainText(String(count - 1))
  await expect(questions.first()).toHaveText(second)
  await expect(questions.first()).toBeFocused()
  await app.saved()

  await page.reload()
  await app.show('Questions')
  const put = app.side.getByRole('button', { name: /^Later/ })
  await put.click()
  await expect(app.side.getByRole('heading', { name: first })).toBeVisible()
  await app.side.getByRole('button', { name: /^Ask now: / }).click()
  await expect(questions.first()).toHaveText(first)
  await expect(put).toHaveCount(0)
  await expect(tab).toContainText(String(count))
  await app.undo()
  await expect(put).toBeVisible()
})

test('a threat that waits asks its question itself, and becomes one with the answer', async ({
  app,
}) => {
  await app.startFromTemplate('Banking assistant')
  await app.see('Threats')
  await showThreats(app, 'Others')
  await app.side.getByRole('button', { name: /^Wait for an answer/ }).click()
  await app.side
    .getByRole('button', { name: /Decides 1 threat/ })
    .first()
    .click()
  await app.side.getByRole('button', { name: 'A look-alike bot poses as Service bot' }).click()
  const asked = app.side.getByRole('region', { name: 'What it waits for' })
  await asked.getByRole('radio', { name: 'No', exact: true }).click()
  await expect(asked).toHaveCount(0)
  await expect(
    app.side.getByRole('article', { name: 'A look-alike bot poses as Service bot' }),
  ).toContainText('Service bot cannot be told from a look-alike')
})

test('each reason of a threat leads to the record that it was read from', async ({ app }) => {
  await app.startFromTemplate('Banking assistant')
  await app.see('Threats')
  await inInbox(app, /confused deputy/).click()
  const why = app.side.getByRole('region', { name: 'Why you see it' })
  await why.getByRole('button', { name: 'Show API gateway' }).first().click()
  await expect(app.element('API gateway')).toHaveAttribute('data-selected', 'true')
  await expect(why).toBeVisible()
})
