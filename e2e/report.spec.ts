import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './app'

test('a report is seen before it is saved, says what it leaves out, and opens as a page of its own', async ({
  app,
  page,
  context,
}) => {
  await app.startFromTemplate('Telegram moderation bot')
  await app.see('Review')
  await page.getByRole('button', { name: 'Report and export…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Report and export' })
  const preview = page.frameLocator('iframe[title="Preview of the report"]')
  await expect(preview.getByRole('heading', { name: 'Summary' })).toBeVisible()
  // Its own style sheet counts, and nothing else.
  await expect(preview.locator('.quiet').first()).toHaveCSS('color', 'rgb(85, 86, 90)')
  await expect(dialog.getByRole('region', { name: 'What Report leaves out' })).toContainText(
    'Corral cannot open it again.',
  )
  await dialog.getByRole('radio', { name: 'Register as CSV' }).check()
  await expect(
    dialog.getByRole('region', { name: 'What Register as CSV leaves out' }),
  ).toBeVisible()
  await expect(dialog.getByLabel('Preview')).toContainText('No.,Threat,Where')

  await dialog.getByRole('radio', { name: 'Report', exact: true }).check()
  await expect(preview.getByRole('heading', { name: 'Summary' })).toBeVisible()
  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save' }).click()
  const file = await (await saving).path()

  const opened = await context.newPage()
  const complaints: string[] = []
  opened.on('console', (message) => complaints.push(message.text()))
  await opened.setContent(await readFile(file, 'utf8'))
  await expect(
    opened.getByRole('heading', { level: 1, name: 'Telegram moderation bot' }),
  ).toBeVisible()
  await opened.getByRole('link', { name: 'Threat register' }).click()
  await expect(opened.getByRole('table', { name: /^Open threats \(/ })).toBeInViewport()
  const { violations } = await new AxeBuilder({ page: opened }).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  expect(complaints).toEqual([])
})
