import { expect, test } from './app'
import { boxOf } from './boxOf'

test('the view zooms, and shows everything again', async ({ app, page }) => {
  await app.startFromTemplate('Banking assistant')
  const view = page.getByRole('toolbar', { name: 'View' })
  const percent = async () =>
    Number.parseInt(await view.getByRole('button', { name: /^Zoom \d+/ }).innerText(), 10)
  const fitting = await percent()
  await view.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(percent).toBeGreaterThan(fitting)
  await view.getByRole('button', { name: /^Zoom \d+/ }).click()
  await expect.poll(percent).toBe(100)
  await view.getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(percent).toBeLessThan(100)
  await view.getByRole('button', { name: 'Fit the diagram' }).click()
  await expect.poll(percent).toBe(fitting)
})

test('a diagram that is shown whole stays so beside a wider panel, and a chosen view is kept', async ({
  app,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await app.startFromTemplate('Banking assistant')
  const right = async () => {
    const [box, canvas] = [await boxOf(app.element('Bot administrator')), await boxOf(app.canvas)]
    return canvas.x + canvas.width - (box.x + box.width)
  }
  await page.getByRole('link', { name: 'Risk' }).click()
  await expect.poll(right).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  const zoom = page.getByRole('button', { name: /^Zoom \d+/ })
  const chosen = await zoom.textContent()
  await page.getByRole('link', { name: 'Draw' }).click()
  await expect(app.palette).toBeVisible()
  await expect(zoom).toHaveText(chosen ?? '')
})
