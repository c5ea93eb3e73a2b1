import { expect, test } from './app'

test('the first steps tick themselves, and stay away once they are put away', async ({
  app,
  page,
}) => {
  await app.startBlank('First')
  const steps = page.getByRole('region', { name: 'First steps' })
  await expect(steps.getByRole('button', { name: /First steps/ })).toContainText('0 of 6')
  await app.add('Chat bot', 'Helper')
  await expect(steps.getByRole('button', { name: /First steps/ })).toContainText('1 of 6')
  await expect(steps.getByRole('listitem').first().getByLabel('Done')).toBeVisible()
  await app.undo()
  await expect(steps.getByRole('button', { name: /First steps/ })).toContainText('0 of 6')
  await app.export()
  await expect(steps.getByRole('button', { name: /First steps/ })).toContainText('1 of 6')
  await steps.getByRole('button', { name: 'Hide the first steps for good' }).click()
  await expect(steps).toBeHidden()
  await page.reload()
  await expect(app.side.getByRole('tab', { name: 'Inspector' })).toBeVisible()
  await expect(steps).toBeHidden()
})
