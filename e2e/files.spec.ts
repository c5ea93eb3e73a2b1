import { existsSync, readFileSync } from 'node:fs'
import { App, expect, test } from './app'

const sample = '../shared/samples/threat-dragon/payment-online.json'

test('an exported model opened in another profile is the same model, to the byte', async ({
  app,
  browser,
}) => {
  await app.startFromTemplate('Banking assistant')
  await app.saved()
  const exported = await app.export()

  const elsewhere = new App(await (await browser.newContext()).newPage())
  await elsewhere.goHome()
  await elsewhere.openFile('bank.corral.json', exported)
  await expect(elsewhere.elements.first()).toBeVisible()
  expect(await elsewhere.export()).toBe(exported)
})

test('a model that is here already is opened as a copy beside it when that is asked for', async ({
  app,
  page,
}) => {
  await app.startBlank('Twice')
  await app.add('Chat bot', 'Bot')
  await app.saved()
  const exported = await app.export()

  await app.goHome()
  await app.openFile('twice.corral.json', exported)
  await expect(page.getByRole('dialog', { name: '“Twice” is here already' })).toBeVisible()
  await page.getByRole('button', { name: 'Open as a copy' }).click()
  await expect(app.element('Bot')).toBeVisible()
  await app.goHome()
  await expect(page.getByRole('link', { name: 'Twice' })).toHaveCount(2)
})

const broken: readonly (readonly [what: string, text: string, says: RegExp])[] = [
  ['is not JSON', '{"format": "corral",\n  oops', /line 2/],
  ['is of a newer Corral', '{"format":"corral","version":99,"model":{}}', /newer/i],
  ['is of no known format', '{"hello":"world"}', /no threat model that Corral knows/],
  ['would change every object', '{"__proto__":{"admin":true},"format":"corral"}', /__proto__/],
]

for (const [what, text, says] of broken) {
  test(`a file that ${what} is refused with the place of the fault, and changes nothing`, async ({
    app,
    page,
  }) => {
    await app.goHome()
    await app.openFile('broken.json', text)
    const dialog = page.getByRole('dialog', { name: /was not opened/ })
    await expect(dialog).toContainText(says)
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await expect(page.getByText('No models yet')).toBeVisible()
  })
}

test.describe('a real Threat Dragon file', () => {
  test.skip(!existsSync(sample), `${sample} is not here: real files are not part of the project`)

  test('opens with its elements and threats, and gets its kinds when asked', async ({
    app,
    page,
  }) => {
    await app.goHome()
    await app.openFile('payment-online.json', readFileSync(sample, 'utf8'))
    await expect(page.getByRole('dialog', { name: /Opened/ })).toContainText(/Read: .*elements/)
    await page.getByRole('button', { name: 'Show the model' }).click()
    await expect(app.elements.first()).toBeVisible()

    const suggested = page.getByRole('complementary', { name: 'Suggested kinds' })
    await suggested.getByRole('button', { name: 'Review' }).click()
    await page.getByRole('button', { name: /^Use all/ }).click()
    await expect(suggested).toBeHidden()
    await page.getByRole('button', { name: /^Undo: Set kinds/ }).click()
    await expect(suggested).toBeVisible()
  })
})
