import { expect, type Page } from '@playwright/test'
import { test } from './app'

/** The page of the controls as a person uses it. */
class Controls {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get side() {
    return this.page.getByRole('complementary')
  }

  get table() {
    return this.page.getByRole('table', { name: 'Applied controls' })
  }

  get rows() {
    return this.table.locator('[data-row]')
  }

  async find(name: string) {
    await this.page.getByRole('radio', { name: 'Catalogue' }).click()
    await this.page.getByRole('searchbox', { name: 'Find a control' }).fill(name)
    const list = this.page.getByRole('list', { name: 'Catalogue of controls' })
    await list.getByRole('button', { name: new RegExp(`^${name} `) }).click()
    await expect(this.side.getByRole('heading', { name, level: 2 })).toBeVisible()
  }

  async putOn(...names: readonly string[]) {
    await this.side.getByRole('button', { name: 'Put it on records' }).click()
    const dialog = this.page.getByRole('dialog')
    for (const name of names) await dialog.getByText(name, { exact: false }).first().click()
    await dialog.getByRole('button', { name: /^Put on/ }).click()
    await expect(dialog).toBeHidden()
  }
}

test('a control is found, put on two records, and made a default with an exception', async ({
  app,
  page,
}) => {
  await app.startFromTemplate('Banking assistant')
  const controls = new Controls(page)
  await page.getByRole('link', { name: 'Controls' }).click()
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

  await page.getByRole('radio', { name: 'Applied' }).click()
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
  await app.startFromTemplate('Banking assistant')
  const controls = new Controls(page)
  await page.getByRole('link', { name: 'Controls' }).click()
  await controls.find('Least privilege')
  await page.getByRole('button', { name: 'Plan it on Service bot' }).click()
  await page.getByRole('radio', { name: 'Applied' }).click()

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
  await app.startFromTemplate('Banking assistant')
  const controls = new Controls(page)
  const address = page.url().replace('/draw', '/controls?open=CTL-LEAST-PRIV')
  await page.goto(address)
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
