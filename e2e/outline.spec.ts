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
