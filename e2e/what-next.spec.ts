import { type App, expect, test } from './app'
import { type Pledge, WhatNext } from './whatNext'

const pledges: readonly Pledge[] = [
  { owner: 'Ada', due: '2026-12-01' },
  { owner: 'Grace', due: '2026-12-08' },
  { owner: 'Edsger', due: '2026-12-15' },
  { owner: 'Barbara', due: '2027-01-12' },
  { owner: 'Alan', due: '2027-01-19' },
]

async function expectPlanned(app: App) {
  await expect(app.side.getByText(/^5 of 5 under way\./)).toBeVisible()
  const file = await app.export()
  for (const { owner, due } of pledges) {
    expect(file).toContain(`"owner": "${owner}"`)
    expect(file).toContain(`"due": "${due}"`)
  }
}

test('five actions get an owner and a date by mouse, and the list says what they come to', async ({
  app,
}) => {
  await app.startFromTemplate('Banking assistant')
  await app.see('Risk')
  await app.side.getByRole('tab', { name: 'What next' }).click()
  const next = new WhatNext(app)
  await expect(next.panel.getByRole('heading', { name: 'The five things to do' })).toBeVisible()
  await expect(next.panel.getByRole('button', { name: 'Critical: 2 threats today' })).toBeVisible()
  await expect(next.panel.getByRole('button', { name: /^Critical: .* then$/ })).toHaveCount(0)
  for (const [at, pledge] of pledges.entries()) {
    await next.plan(pledge)
    await expect(next.underWay).toHaveCount(at + 1)
  }
  await expectPlanned(app)
  await app.undo()
  await expect(next.underWay).toHaveCount(4)
})

test('five actions get an owner and a date by keys alone', async ({ app, page }) => {
  await app.goHome()
  await page.getByRole('button', { name: 'Banking assistant' }).focus()
  await page.keyboard.press('Enter')
  await expect(app.elements.first()).toBeVisible()
  await app.command('What to do next')
  const next = new WhatNext(app)
  await expect(next.toPlan).toHaveCount(5)
  for (const [at, pledge] of pledges.entries()) {
    await next.planByKeys(pledge)
    await expect(next.underWay).toHaveCount(at + 1)
  }
  await expectPlanned(app)
})

test('what counts can be opened, several actions tried and planned in one step, one set aside and brought back', async ({
  app,
  page,
}) => {
  await app.startFromTemplate('Banking assistant')
  await app.see('Overview')
  await page.getByRole('button', { name: 'What to do next' }).click()
  const { panel, toPlan, underWay } = new WhatNext(app)
  await panel.getByRole('button', { name: 'High: 4 threats then' }).click()
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(4)
  await page.keyboard.press('Escape')
  await panel.getByRole('button', { name: '1 threat out of Critical' }).first().click()
  await panel.getByRole('button', { name: /hands out other people/ }).click()
  await expect(panel.getByRole('heading', { name: /hands out other people/ })).toBeVisible()
  await panel.getByRole('button', { name: 'Back to what next' }).click()

  const tryIt = panel.getByRole('button', { name: 'Try it' })
  await tryIt.first().click()
  await tryIt.first().click()
  await panel.getByRole('button', { name: 'Plan the 2 that are tried out' }).click()
  await expect(underWay).toHaveCount(2)
  await app.undo()
  await expect(underWay).toHaveCount(0)

  const name = await toPlan.first().getByRole('heading').innerText()
  await panel.getByRole('button', { name: `Set aside: ${name}` }).click()
  await page.getByRole('textbox', { name: 'Why not now?' }).fill('The core is replaced in spring.')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('button', { name: `Plan: ${name}` })).toBeHidden()
  await app.saved()
  await page.reload()
  await app.side.getByRole('tab', { name: 'What next' }).click()
  await panel.getByRole('button', { name: /^Set aside 1/ }).click()
  await expect(panel.getByText(/The core is replaced in spring\./)).toBeVisible()
  await panel.getByRole('button', { name: `Bring back: ${name}` }).click()
  await expect(panel.getByRole('button', { name: `Plan: ${name}` })).toBeVisible()
})
