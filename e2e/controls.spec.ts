import { expect, test } from './app'
import { openControls } from './inControls'
import { tick } from './ticking'

test('a control is found, put on two records, and made a default with an exception', async ({
  app,
  page,
}) => {
  const controls = await openControls(app)
  await controls.find('Encrypt the connection')
  await controls.putOn('Login', 'Chat request')
  await expect(controls.side.getByRole('heading', { name: /^Applied 2/ })).toBeVisible()

  // Both came in one step.
  await app.undo()
  await expect(controls.side.getByRole('heading', { name: /^Applied/ })).toBeHidden()
  await page.getByRole('button', { name: /^Redo/ }).click()
  await expect(controls.side.getByRole('heading', { name: /^Applied 2/ })).toBeVisible()

  // The one record on which it is missing is where the default makes a difference.
  const label = await controls.side
    .getByRole('button', { name: /^Plan it on/ })
    .getAttribute('aria-label')
  const gap = label?.replace('Plan it on ', '') ?? ''
  await controls.putOn('The whole model')
  await controls.side.getByRole('button', { name: /^Default for the whole model/ }).click()
  await expect(controls.side).toContainText('as the default for every record')
  await expect(controls.side).toContainText(/Would withdraw \d/)

  await controls.applied.click()
  await controls.table
    .getByRole('combobox', { name: 'Status of Encrypt the connection on The whole model' })
    .selectOption('Implemented')
  await expect(controls.side).toContainText(/Withdraws \d/)

  await controls.side.getByRole('button', { name: 'All about this control' }).click()
  await controls.side.getByRole('button', { name: `Except ${gap}` }).click()
  await expect(controls.side).toContainText('Rejected here')
  await expect(controls.side).toContainText('Exception to the default')
})

test('status, owner and evidence are written in the table by keys, and taken back', async ({
  app,
  page,
}) => {
  const controls = await openControls(app)
  await controls.find('Least privilege')
  await page.getByRole('button', { name: 'Plan it on Service bot' }).click()
  await controls.applied.click()

  const cell = (name: string) =>
    controls.table.getByLabel(`${name} of Least privilege on Service bot`)
  await cell('Status').focus()
  await page.keyboard.press('ArrowDown')
  await expect(cell('Status')).toHaveValue('implemented')
  await expect(controls.table).toContainText('Without evidence')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ana')
  await cell('Evidence').focus()
  await page.keyboard.type('Access review of May')
  await expect(controls.table).not.toContainText('Without evidence')
  await expect(controls.table).toContainText(/Withdraws 1, lowers \d/)

  await page.goto(`${page.url().split('?')[0]}?owner=ana&status=implemented`)
  await expect(controls.rows).toHaveCount(1)
  await page.getByRole('button', { name: '1 in place' }).click()
  await expect(controls.rows).toHaveCount(1)

  // Each field is one step.
  await app.undo()
  await expect(cell('Evidence')).toHaveValue('')
  await app.undo()
  await expect(cell('Owner')).toHaveValue('')
})

test('from a threat one gets to its control, and from what it does back to the threat', async ({
  app,
  page,
}) => {
  const controls = await openControls(app)
  await page.goto(`${page.url()}?open=CTL-LEAST-PRIV`)
  const threat = controls.side.getByRole('button', { name: 'Service bot has more permission' })
  await threat.click()
  await expect(page).toHaveURL(/\/threats/)
  const detail = app.side.getByRole('article')
  await expect(detail).toBeVisible()
  await detail.getByRole('button', { name: 'About “Least privilege”' }).first().click()
  await expect(page).toHaveURL(/\/controls\?open=CTL-LEAST-PRIV/)
  await page.goBack()
  await expect(detail).toBeVisible()
})

test('what is ticked gets an owner and a status together, each in one step', async ({
  app,
  page,
}) => {
  const controls = await openControls(app)
  await controls.find('Encrypt the connection')
  await controls.putOn('Login', 'Chat request')
  await controls.applied.click()
  await tick(controls.table.getByRole('checkbox', { name: 'Select all that are shown' }))
  const bar = page.getByRole('toolbar', { name: 'Selected controls' })
  await bar.getByRole('button', { name: 'Owner' }).click()
  await page.getByRole('textbox', { name: 'Owner', exact: true }).fill('Ana')
  await page.keyboard.press('Enter')
  await bar.getByRole('button', { name: 'Status' }).click()
  await page.getByRole('menuitem', { name: 'Implemented' }).click()

  const owners = controls.table.getByLabel(/^Owner of/)
  const statuses = controls.table.getByLabel(/^Status of/)
  for (const at of [0, 1]) {
    await expect(owners.nth(at)).toHaveValue('Ana')
    await expect(statuses.nth(at)).toHaveValue('implemented')
  }
  await app.undo()
  for (const at of [0, 1]) await expect(statuses.nth(at)).toHaveValue('planned')
  await expect(owners.first()).toHaveValue('Ana')
})
