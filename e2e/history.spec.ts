import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { type App, expect, test } from './app'

async function openVersions(app: App): Promise<Locator> {
  await app.command('Earlier versions')
  const dialog = app.page.getByRole('dialog', { name: 'Earlier versions' })
  await expect(dialog).toBeVisible()
  return dialog
}

async function keepAs(app: App, name: string) {
  const dialog = await openVersions(app)
  await dialog.getByRole('textbox', { name: 'Keep this state as' }).fill(name)
  await app.page.keyboard.press('Enter')
  await expect(dialog.getByRole('option', { name })).toBeVisible()
  await app.page.keyboard.press('Escape')
}

async function serious(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, impact }) =>
    impact === 'serious' || impact === 'critical' ? [id] : [],
  )
}

/** The picture of the version that is shown; its name is that of the room that it is moved in. */
const drawingIn = (dialog: Locator) =>
  dialog.getByRole('region', { name: /^Drawing of/ }).locator('img')

test('a state that was kept under a name is seen, compared, brought back, and that is undone', async ({
  app,
  page,
}) => {
  await app.startFromTemplate('RAG agent with MCP tools')
  await keepAs(app, 'As the board saw it')
  await app.element('E-mail tool').click()
  await page.keyboard.press('Delete')
  await expect(app.element('E-mail tool')).toBeHidden()

  const dialog = await openVersions(app)
  const version = dialog.getByRole('option', { name: /As the board saw it.*removed/ })
  await version.click()
  await expect(drawingIn(dialog)).toBeVisible()
  expect(await serious(page)).toEqual([])
  await dialog.getByRole('tab', { name: 'What changed since' }).click()
  await expect(dialog.getByText('“E-mail tool” was removed').first()).toBeVisible()
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(app.element('E-mail tool')).toBeVisible()
  await app.undo()
  await expect(app.element('E-mail tool')).toBeHidden()

  const again = await openVersions(app)
  await expect(again.getByRole('option', { name: /Before a version was restored/ })).toBeVisible()
  await again.getByRole('option', { name: /As the board saw it/ }).click()
  await again.getByRole('button', { name: 'Restore as a new model' }).click()
  await expect(page.getByRole('textbox', { name: 'Title of the model' })).toHaveValue(
    'RAG agent with MCP tools (As the board saw it)',
  )
  await expect(app.element('E-mail tool')).toBeVisible()
})

test('versions are named, deleted and brought back by keyboard', async ({ app, page }) => {
  await app.startFromTemplate('Telegram moderation bot')
  await keepAs(app, 'First')
  await keepAs(app, 'Second')
  const dialog = await openVersions(app)
  await dialog.getByRole('textbox', { name: 'Keep this state as' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('option', { name: /Second/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('heading', { name: 'First' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Rename' }).press('Enter')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Draft')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('heading', { name: 'Draft' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Delete' }).press('Enter')
  await expect(dialog.getByRole('option', { name: /Draft/ })).toBeHidden()
  await dialog.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(dialog.getByRole('option', { name: /Draft/ })).toBeVisible()
})

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('a version takes the place of the list, and gives it back', async ({ app }) => {
    await app.startFromTemplate('Telegram moderation bot')
    await keepAs(app, 'Draft')
    const dialog = await openVersions(app)
    await dialog.getByRole('option', { name: /Draft/ }).click()
    await expect(dialog.getByRole('option')).toBeHidden()
    await expect(drawingIn(dialog)).toBeVisible()
    await dialog.getByRole('button', { name: 'All versions' }).click()
    await expect(dialog.getByRole('option', { name: /Draft/ })).toBeVisible()
  })
})
