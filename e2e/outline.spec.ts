import { expect, test } from './app'

test('three elements, two flows and a boundary are drawn by keyboard in the outline alone', async ({
  app,
  page,
}) => {
  await app.startBlank('Outlined')
  await page.keyboard.press('Escape')
  await app.openOutline()
  await page.getByRole('button', { name: 'Show only the outline' }).press('Enter')
  await app.outline.focus()
  await app.addHere('Customer', 'User / customer', 'customer')
  await page.keyboard.press('Escape')
  await app.addHere('Bank', 'Network segment', 'segment')
  await app.addHere('Agent', 'AI agent', 'ai agent')
  await app.addHere('Ledger', 'Database', 'database')

  // From the ledger up to the agent, and from the agent to the ledger.
  await page.keyboard.press('ArrowUp')
  await expect(app.row('Agent')).toHaveAttribute('aria-selected', 'true')
  await app.connectTo('Ledger', 'Postings')
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await page.keyboard.press('End')
  await expect(app.row('Customer')).toHaveAttribute('aria-selected', 'true')
  await app.connectTo('Agent', 'Wishes')

  await expect(app.element('Agent')).toHaveAccessibleName(/AI agent, in Bank/)
  await expect(app.element('Ledger')).toHaveAccessibleName(/Database, in Bank/)
  await expect(app.element('Customer')).not.toHaveAccessibleName(/in Bank/)
  await expect(app.flow('Postings')).toHaveAccessibleName(/from Agent to Ledger/)
  await expect(app.flow('Wishes')).toHaveAccessibleName(/from Customer to Agent/)
})

test('in the outline cells are changed, and each change is one step of the same undo', async ({
  app,
  page,
}) => {
  await app.startFromTemplate('Banking assistant')
  await app.openOutline()
  await page.keyboard.press('Home')
  const bot = app.row('Service bot')
  await app.element('Service bot').click()
  await expect(bot).toHaveAttribute('aria-selected', 'true')
  await expect(bot).toHaveAccessibleName(/in Edge subnet, 9 open threats, worst critical/)

  // Beyond the name is the kind, and beyond that the boundary.
  await app.outline.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('Help desk')
  await page.keyboard.press('Enter')
  const desk = app.row('Help desk')
  await expect(desk).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'AI agent' }).click()
  await expect(desk).toHaveAccessibleName(/AI agent, in Edge subnet/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Bank offices' }).click()
  await expect(desk).toHaveAccessibleName(/AI agent, in Bank offices/)

  // The fourth cell of a flow is the element that it leads to.
  await app.row('Fetch secret').getByRole('gridcell').nth(3).dblclick()
  await expect(page.getByRole('combobox', { name: 'Find an element' })).toBeFocused()
  await page.keyboard.type('audit')
  await page.keyboard.press('Enter')
  await expect(app.flow('Fetch secret')).toHaveAccessibleName(/from Help desk to Audit log/)

  for (const step of ['Reconnect', 'Move into boundary', 'Change kind', 'Rename']) {
    await page.getByRole('button', { name: `Undo: ${step}` }).click()
  }
  await expect(bot).toHaveAccessibleName(/Chat bot, in Edge subnet/)
  await expect(app.flow('Fetch secret')).toHaveAccessibleName(/from Service bot to Secrets vault/)
})

test.describe('on a small screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a boundary, elements and a flow are drawn by touch in the outline', async ({
    app,
    page,
  }) => {
    await app.startBlank('Tapped')
    await page.getByRole('navigation', { name: 'Panes' }).getByText('Outline').tap()
    const sheet = page.getByRole('complementary', { name: 'Outline' })
    const add = async (kind: string, name: string) => {
      await sheet.getByRole('button', { name: 'Add' }).tap()
      await page.getByRole('combobox', { name: 'Find a kind' }).fill(kind)
      await page.getByRole('option', { name: kind }).first().tap()
      await app.nameIt(name)
    }
    await add('Network segment', 'Bank')
    await add('AI agent', 'Agent')
    await add('Database', 'Ledger')

    await app.row('Agent').tap()
    await sheet.getByRole('button', { name: 'Connect' }).tap()
    await page.getByRole('option', { name: 'Ledger' }).tap()
    await app.nameIt('Postings')

    // The second tap on a name changes it.
    await app.row('Ledger').tap()
    await app.row('Ledger').tap()
    await app.nameIt('Books')
    await app.row('Books').tap()
    await sheet.getByRole('button', { name: 'More' }).tap()
    await page.getByRole('menuitem', { name: 'Change kind' }).tap()
    await page.getByRole('option', { name: 'Object' }).tap()

    await sheet.getByRole('button', { name: 'Close the outline' }).tap()
    await expect(app.element('Agent')).toHaveAccessibleName(/AI agent, in Bank/)
    await expect(app.element('Books')).toHaveAccessibleName(/Object .*in Bank/)
    await expect(app.flow('Postings')).toHaveAccessibleName(/from Agent to Books/)
  })
})
