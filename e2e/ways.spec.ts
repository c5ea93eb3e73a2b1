import { expect, test } from './app'
import { cutsIn, openWays, pickWay, wayNumber, waysIn } from './waysIn'

const robbery = 'Reads and changes Account balances & statements at Core banking API'

test('a way in is shown in order, read, cut by a planned control, and undone', async ({
  app,
  page,
}) => {
  await app.startFromTemplate('Banking assistant')
  await openWays(app)
  await pickWay(app, robbery)
  // The way is bright and numbered, the rest steps back.
  await expect(wayNumber(app, 'customer')).toHaveText('1')
  await expect(wayNumber(app, 'core')).toHaveText('6')
  await expect(app.element('Core banking API')).toHaveAttribute('data-bright', 'true')
  await expect(app.element('Audit log')).toHaveAttribute('data-bright', 'false')

  const steps = app.side.getByRole('list', { name: 'Steps' }).locator('> li')
  await expect(steps).toHaveCount(6)
  await expect(steps.first()).toContainText('Starts at Customer')
  await expect(steps.last()).toContainText("hands out other people's records")

  const cut = cutsIn(app).first()
  await expect(cut).toContainText('Core banking API')
  await cut.getByRole('button', { name: 'Plan', exact: true }).click()
  await expect(cut).toContainText('Planned')
  await app.side.getByRole('radio', { name: 'Target' }).click()
  await expect(
    waysIn(app)
      .filter({ hasText: robbery })
      .filter({ hasText: /^Critical/ }),
  ).toHaveCount(0)

  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await expect(waysIn(app).filter({ hasText: robbery }).first()).toContainText('Critical')
})

test('the arrows go from way to way, and each is announced', async ({ app, page }) => {
  await app.startFromTemplate('Banking assistant')
  await openWays(app)
  await waysIn(app).first().click()
  await page.keyboard.press('ArrowDown')
  await expect(waysIn(app).nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByText(/^On the canvas: reads and changes Transfers/)).toBeAttached()
  // Away from the ways, everything is as bright as before.
  await app.side.getByRole('tab', { name: 'Matrix' }).click()
  await expect(page.locator('[data-way-mark]')).toHaveCount(0)
  await expect(page.locator('[data-narrowed="true"]')).toHaveCount(0)
})

test('an actor starts where the menu of an element says', async ({ app, page }) => {
  await app.startFromTemplate('Banking assistant')
  await app.element('Audit log').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'An actor starts here…' }).click()
  await page.getByRole('dialog').getByRole('option', { name: 'Fraudster' }).click()
  await openWays(app)
  await app.side.getByRole('button', { name: /From$/ }).click()
  await page.getByRole('option', { name: /^Fraudster/ }).click()
  await waysIn(app).first().click()
  await expect(wayNumber(app, 'logs')).toContainText('1')
})

test('where nothing is worth anything yet, the ways in say what is missing', async ({ app }) => {
  await app.startBlank('Nothing yet')
  await openWays(app)
  await app.side.getByRole('button', { name: 'Add data to the model' }).click()
  await expect(app.side.getByRole('tab', { name: 'Inspector' })).toBeVisible()
})
