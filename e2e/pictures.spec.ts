import { readFile } from 'node:fs/promises'
import { App, expect, test } from './app'

for (const format of ['SVG', 'PNG'] as const) {
  test(`a diagram exported as ${format} opens in another profile as the same model`, async ({
    app,
    browser,
  }) => {
    await app.startFromTemplate('Telegram moderation bot')
    await app.saved()
    const exported = await app.export()
    const picture = await app.exportPicture(format)
    expect(picture.name).toBe(`Telegram moderation bot.${format.toLowerCase()}`)

    const elsewhere = new App(await (await browser.newContext()).newPage())
    await elsewhere.goHome()
    await elsewhere.openFile(picture.name, await readFile(picture.path))
    await expect(elsewhere.elements.first()).toBeVisible()
    expect(await elsewhere.export()).toBe(exported)
  })
}

test('a picture without the model says so when it is opened', async ({ app, page }) => {
  await app.startFromTemplate('Telegram moderation bot')
  const picture = await app.exportPicture('PNG', async (dialog) => {
    await expect(dialog.getByRole('img', { name: /^Preview/ })).toBeVisible()
    await dialog.getByText('Include the model').click()
    await expect(dialog).toContainText('Corral cannot open the picture again')
  })
  await app.goHome()
  await app.openFile(picture.name, await readFile(picture.path))
  await expect(page.getByRole('dialog')).toContainText('a picture without a model')
})

test('the diagrams of a model go to the printer, each on a page, and nothing else', async ({
  app,
  page,
}) => {
  await app.startFromTemplate('Telegram moderation bot')
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await page.keyboard.press('ControlOrMeta+p')
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  const drawing = page.locator('section img')
  await expect(drawing.first()).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Telegram moderation bot' })).toBeVisible()
  await expect(drawing.first()).toBeVisible()
  await expect(app.canvas).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(drawing).toHaveCount(0)
  await expect(app.canvas).toBeVisible()
})
