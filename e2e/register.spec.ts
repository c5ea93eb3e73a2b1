import { expect, test } from './app'
import { Register } from './inRegister'

const worst = 'Core banking API hands out other people'
const agency = 'Service bot does what is hard to undo'

test.describe('the register of the banking template', () => {
  test.beforeEach(async ({ app, page }) => {
    await app.startFromTemplate('Banking assistant')
    await new Register(page).open()
  })

  test('is sorted and narrowed in the address, and saved under a name', async ({ page }) => {
    const register = new Register(page)
    const all = await register.titles()
    await register.heading('Threat').click()
    await expect(register.heading('Threat')).toHaveAttribute('aria-sort', 'ascending')
    const sorted = await register.titles()
    expect(sorted).toEqual(all.toSorted((one, other) => one.localeCompare(other, 'en')))

    await page.getByRole('searchbox', { name: 'Find a threat' }).fill('conversation store')
    await expect(page).toHaveURL(/sort=title/)
    await expect(page).toHaveURL(/find=conversation\+store/)
    const found = await register.titles()
    expect(found.length).toBeLessThan(all.length)

    await page.getByRole('button', { name: 'Views', exact: true }).click()
    await page.getByRole('textbox', { name: 'Save what is shown as' }).fill('Memory')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Clear all' }).click()
    await register.heading('Threat').click()
    await expect(register.rows).toHaveCount(all.length)

    await page.reload()
    await page.getByRole('button', { name: 'Views', exact: true }).click()
    await page.getByRole('button', { name: 'Memory', exact: true }).click()
    await expect.poll(() => register.titles()).toEqual(found)
    await page.getByRole('button', { name: 'Remove filter: “conversation store”' }).click()
    await expect(register.rows).toHaveCount(all.length)
  })

  test('takes a response, an owner and a day by keys, each as one step', async ({ app, page }) => {
    const register = new Register(page)
    await register.goToFirst(3)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitemradio', { name: /^Mitigate/ })).toBeFocused()
    await page.keyboard.press('Enter')
    const row = register.row(worst)
    await expect(row).toContainText('To be mitigated')
    await expect(row).toContainText('T-1')

    await expect(register.grid).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('F2')
    await expect(page.getByRole('combobox', { name: /^Owner of/ })).toBeFocused()
    await page.keyboard.type('Ana')
    await page.keyboard.press('Tab')
    await page.getByLabel(/^Due of/).fill('2031-12-24')
    await page.keyboard.press('Enter')
    await expect(row).toContainText('Ana')
    await expect(row).toContainText('2031')
    await expect(register.grid).toBeFocused()

    await page.keyboard.press('ControlOrMeta+z')
    await expect(row).not.toContainText('2031')
    await expect(row).toContainText('Ana')
    await app.saved()
    await page.reload()
    await expect(register.row(worst)).toContainText('Ana')
  })

  test('decides several at once, lists them by their end, and takes it back', async ({
    app,
    page,
  }) => {
    const register = new Register(page)
    await register.goToFirst(0)
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowDown')
    const selected = page.getByRole('toolbar', { name: 'Selected threats' })
    await expect(selected).toContainText('2 selected')
    await selected.getByRole('button', { name: 'Owner' }).click()
    await page.getByRole('textbox', { name: 'Owner' }).fill('Bo')
    await page.keyboard.press('Enter')
    await expect(register.row(agency)).toContainText('Bo')

    await selected.getByRole('button', { name: 'Response' }).click()
    await page.getByRole('menuitem', { name: /^Accept/ }).click()
    const form = page.getByRole('dialog', { name: 'Decide 2 threats' })
    await form.getByRole('textbox', { name: /^Reason/ }).fill('Small sums only')
    await form.getByLabel('Accepted until').fill('2031-06-30')
    await form.getByRole('button', { name: /^Decide/ }).click()
    await register.show('Accepted')
    await expect(register.rows).toHaveCount(2)
    await expect(register.row(worst)).toContainText('Small sums only')
    await expect(register.row(worst)).toContainText(/\d+ days/)
    await expect(register.heading('Accepted until')).toHaveAttribute('aria-sort', 'ascending')

    await app.undo()
    await expect(page.getByText('No risk is accepted')).toBeVisible()
    await register.show('All open')
    await expect(register.row(agency)).toContainText('Bo')
    await app.undo()
    await expect(register.row(agency)).not.toContainText('Bo')
  })

  test('keeps what was dismissed and what no longer applies, with the reasons', async ({
    app,
    page,
  }) => {
    const register = new Register(page)
    await register.row(agency).getByRole('rowheader').click()
    const pane = page.getByRole('complementary', { name: 'Threat' })
    await pane.getByRole('radio', { name: 'Dismiss' }).click()
    await pane.getByRole('textbox', { name: /^Reason/ }).fill('A person confirms every transfer')
    await pane.getByRole('button', { name: 'Record decision' }).click()
    await page.keyboard.press('Escape')
    await expect(pane).toBeHidden()
    await register.show('Dismissed')
    await expect(register.row(agency)).toContainText('A person confirms every transfer')

    await register.row(agency).getByRole('rowheader').click()
    await pane.getByRole('button', { name: 'Show on the canvas' }).click()
    await expect(app.element('Service bot')).toBeVisible()
    await expect(app.side.getByRole('article', { name: agency })).toBeVisible()
    await app.element('Service bot').click()
    await page.keyboard.press('Delete')
    await register.open()
    await register.show('No longer applies')
    await expect(register.row(agency)).toContainText('A person confirms every transfer')
  })
})
