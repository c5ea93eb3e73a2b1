import { expect, test } from './app'
import { Register } from './inRegister'
import { tick } from './ticking'

test('every figure of the overview opens the list behind it', async ({ app, page }) => {
  await app.startFromTemplate('Banking assistant')
  await app.see('Overview')
  const critical = page.getByRole('row', { name: /^Critical/ })
  const figure = critical.getByRole('button', { name: 'critical, to decide' })
  const count = Number((await figure.innerText()).replace(/\D+/g, ''))
  expect(count).toBeGreaterThan(0)
  await figure.click()
  await expect(page).toHaveURL(/register\?list=toDecide&band=critical$/)
  await expect(new Register(page).rows).toHaveCount(count)
  await page.goBack()
  await expect(figure).toBeVisible()

  await page.getByRole('button', { name: /^Answer \d+ questions$/ }).click()
  await expect(app.side.getByRole('tab', { name: /^Questions/ })).toHaveAttribute(
    'aria-selected',
    'true',
  )
})

test('a threat is written as a sentence, copied, and begins a rule', async ({ app, page }) => {
  await app.startFromTemplate('Banking assistant')
  await app.show('Threats')
  await app.side.getByRole('button', { name: 'Write a threat' }).click()
  await app.side.getByRole('radio', { name: 'As a sentence' }).click()
  await app.side.getByRole('textbox', { name: 'Who' }).pressSequentially('teller')
  await app.side.getByRole('textbox', { name: 'Can' }).pressSequentially('read any chat')
  await tick(app.side.getByRole('checkbox', { name: 'Confidentiality' }))
  const title = 'A teller can read any chat, and costs the confidentiality'
  await expect(app.side.getByRole('textbox', { name: 'Title' })).toHaveValue(title)

  await app.side.getByRole('button', { name: 'Copy to other records' }).click()
  const dialog = page.getByRole('dialog', { name: 'Copy to other records' })
  for (const name of ['Service bot', 'Audit log']) {
    await tick(dialog.getByRole('checkbox', { name, exact: true }))
  }
  await dialog.getByRole('button', { name: 'Copy to 2' }).click()
  await expect(page.getByText('Copied the threat to 2 records')).toBeVisible()

  await app.side.getByRole('button', { name: 'Make it a rule' }).click()
  const rule = page.getByRole('textbox', { name: 'The rule, in YAML' })
  await expect(rule).toHaveValue(/title: A teller can read any chat/)
  await expect(rule).toHaveValue(/to: model/)
})
