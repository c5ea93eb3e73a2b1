import { expect, test } from './app'
import { Risk } from './riskView'

const commands = 'Moderation bot carries out privileged commands without checking who gave them'

test.describe('a threat of the matrix', () => {
  test.beforeEach(async ({ app }) => {
    await app.startFromTemplate('Telegram moderation bot')
    await app.see('Risk')
  })

  test('is re-rated by dragging it, with a reason, and taken back in one step', async ({ app }) => {
    const risk = new Risk(app)
    await expect(risk.cell(5, 4)).toHaveAccessibleName(/1 threat$/)
    await risk.drag(commands, 2, 4)
    const form = risk.form(commands)
    await expect(form.getByRole('row', { name: /^Residual/ })).toContainText('L5·I4')
    await expect(form.getByRole('row', { name: /^Residual/ })).toContainText('L2·I4')
    await form.getByRole('button', { name: 'Set levels' }).click()
    await expect(form).toContainText('The band changes: say why.')

    await form.getByRole('textbox', { name: 'Reason' }).fill('Only two people may write here')
    await form.getByRole('textbox', { name: 'By' }).fill('Ada')
    await form.getByRole('button', { name: 'Set levels' }).click()
    await expect(risk.levels(commands)).toHaveText('L2·I4')
    await risk.chip(commands).click()
    await expect(app.side.getByRole('article', { name: commands })).toContainText(
      /set by hand: Only two people may write here \(Ada, /,
    )
    await app.undo()
    await app.side.getByRole('button', { name: 'Back to the matrix' }).click()
    await expect(risk.levels(commands)).toHaveText('L5·I4')
  })

  test('is re-rated by keys alone, and left where it was by Escape', async ({ app, page }) => {
    const risk = new Risk(app)
    await risk.chip(commands).focus()
    await page.keyboard.press('ArrowDown')
    await expect(
      app.side.getByText(/^Likelihood 4 Likely, Impact 4 Major, High\. Enter/),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(app.side.getByText(/Enter sets it/)).toHaveCount(0)
    await expect(risk.chip(commands)).toBeFocused()

    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(risk.form(commands).getByRole('textbox', { name: 'Reason' })).toBeFocused()
    await page.keyboard.type('Talked over in the review')
    await page.keyboard.press('Enter')
    await expect(risk.levels(commands)).toHaveText('L4·I4')
    await expect(risk.chip(commands)).toBeFocused()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(risk.levels(commands)).toHaveText('L5·I4')
  })

  test('is re-rated by its levels in the list, without a reason where the band stays', async ({
    app,
    page,
  }) => {
    const risk = new Risk(app)
    await risk.levels(commands).click()
    await risk.choose(commands, 'Impact', '5 · Severe')
    const form = risk.form(commands)
    await expect(form.getByRole('textbox', { name: 'Reason', exact: true })).toBeVisible()
    await form.getByRole('button', { name: 'Set levels' }).click()
    await expect(risk.levels(commands)).toHaveText('L5·I5')
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await expect(risk.levels(commands)).toHaveText('L5·I4')
  })

  test('is marked when its record is selected on the canvas', async ({ app }) => {
    const risk = new Risk(app)
    await app.element('Moderation bot').click()
    await expect(risk.chip(commands)).toHaveAccessibleName(/, selected$/)
    await expect(risk.cell(5, 4)).toHaveAccessibleName(/1 on what is selected$/)
  })
})

test.describe('the scale', () => {
  test('has its own words and bands, is warned about where it cannot rank, and taken back', async ({
    app,
    page,
  }) => {
    await app.startFromTemplate('Telegram moderation bot')
    await app.see('Risk')
    await app.side.getByRole('button', { name: 'Edit scale' }).click()
    const scale = page.getByRole('dialog', { name: 'Risk scale of this model' })
    const check = scale.getByRole('region', { name: 'Check of the bands' })
    await expect(check).toContainText('No band falls where the risk rises')

    await scale.getByRole('button', { name: 'Likelihood 5, impact 1, Low' }).focus()
    await page.keyboard.press('c')
    await expect(check).toContainText('Critical in the lowest row or column: L5·I1 (critical)')
    await expect(check).toContainText('The band falls where the risk rises')
    await scale.getByRole('button', { name: /^Undo: change a band/ }).click()
    await expect(check).toContainText('No band falls where the risk rises')

    await page.keyboard.press('Shift+Tab')
    await scale.getByRole('button', { name: 'Likelihood 5, impact 4, Critical' }).click()
    await scale.getByRole('radio', { name: 'High' }).click()
    await expect(scale).toContainText('Since you opened this, 1 threat changes band')

    await scale.getByRole('tab', { name: 'Words' }).click()
    await scale.getByRole('textbox', { name: 'Name of likelihood 5' }).fill('Weekly')
    await scale.getByRole('button', { name: 'Done' }).click()
    await expect(
      app.side.getByRole('button', { name: /^Likelihood 5 Weekly, Impact 4 Major, High/ }),
    ).toBeVisible()
    await app.undo()
    await app.undo()
    await expect(
      app.side.getByRole('button', {
        name: /^Likelihood 5 Almost certain, Impact 4 Major, Critical/,
      }),
    ).toBeVisible()
  })
})

test('movement between two views is drawn, and told in a table', async ({ app }) => {
  await app.startFromTemplate('Banking assistant')
  await app.see('Risk')
  await app.side.getByRole('radio', { name: 'Movement' }).click()
  const table = app.side.getByRole('table', { name: 'Movements' })
  const denied = table.getByRole('row', { name: /A customer denies an order/ })
  await expect(denied).toContainText('L3·I5')
  await expect(denied).toContainText('L2·I5')
  await expect(denied).toContainText('“Log decisions and actions” on Service bot')

  const all = await table.getByRole('row').count()
  await app.side.getByRole('button', { name: '2 threats from L3·I5 to L2·I5' }).click()
  await expect(table.getByRole('row')).toHaveCount(3)
  expect(all).toBeGreaterThan(3)
})
