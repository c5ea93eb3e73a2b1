import type { Route } from '@playwright/test'
import { expect, test } from './app'

test('a whole session keeps to the policy and asks no other host for anything', async ({
  app,
  page,
  baseURL,
}) => {
  const complaints: string[] = []
  const strangers: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== baseURL && protocol !== 'blob:') strangers.push(request.url())
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`${effectiveDirective} blocked ${blockedURI}`),
    )
  })

  await app.startFromTemplate('Banking assistant')
  await app.element('Service bot').click()
  await app.see('Threats')
  await app.show('Questions')
  await app.see('Risk')
  await expect(app.side.getByRole('table')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await app.saved()
  await app.export()

  expect(complaints).toEqual([])
  expect(strangers).toEqual([])
})

test('nothing that a model says is ever taken for HTML', async ({ app, page }) => {
  await app.startBlank('<img src=x onerror=document.title="owned">')
  await app.add('Chat bot', '<script>document.title="owned"</script>')
  await app.show('Threats')
  await app.saved()
  await page.getByRole('button', { name: 'All models' }).click()
  await expect(page.getByRole('link', { name: /<img src=x/ })).toBeVisible()
  expect(await page.title()).not.toContain('owned"</script>')
  expect(await page.locator('img[src="x"]').count()).toBe(0)
})

test('the command palette finds an element and goes there', async ({ app, page }) => {
  await app.startFromTemplate('Banking assistant')
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
  await page.keyboard.type('secrets vault')
  await page.keyboard.press('Enter')
  await expect(app.side.getByRole('textbox', { name: 'Name' })).toHaveValue('Secrets vault')
})

test('what is typed while the command palette is still fetched is looked for in it', async ({
  app,
  page,
}) => {
  const held: Route[] = []
  await page.route(/\/CommandPalette-[^/~]*\.js/, (route) => void held.push(route))
  await app.startFromTemplate('Banking assistant')
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('secretz')
  await page.keyboard.press('Backspace')
  await expect.poll(() => held.length).toBe(1)
  await held[0]?.continue()
  const field = page.getByRole('dialog').getByRole('combobox')
  await expect(field).toBeFocused()
  await page.keyboard.type('s vault')
  await expect(field).toHaveValue('secrets vault')
  await page.keyboard.press('Enter')
  await expect(app.side.getByRole('textbox', { name: 'Name' })).toHaveValue('Secrets vault')
})

test('Enter in the command palette does a thing once', async ({ app, page }) => {
  await app.startBlank('Once')
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').getByRole('combobox').fill('database')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Name of the element' }).press('Enter')
  await expect(app.elements).toHaveCount(1)
})

test('what cannot be fetched just now says so, and comes when it is asked for again', async ({
  app,
  page,
}) => {
  let isOffline = true
  await page.route(/\/ShortcutSheet-[^/~]*\.js/, (route) =>
    isOffline ? route.abort() : route.continue(),
  )
  await app.startBlank('Offline')
  await app.canvas.press('?')
  const message = page.getByText('This part of Corral could not be fetched.')
  await expect(message).toBeVisible()
  isOffline = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('rules that cannot be loaded are told of where threats would be', async ({ app, page }) => {
  await page.route(/\/analyseWithRules-[^/~]*\.js/, (route) => route.abort())
  await app.startFromTemplate('Banking assistant')
  await app.show('Threats')
  await expect(app.side.getByText('The rules could not be loaded')).toBeVisible()
})

test('the theme is kept', async ({ app, page }) => {
  await app.goHome()
  await page.getByRole('button', { name: 'Theme: system' }).click()
  await page.getByRole('button', { name: 'Theme: light' }).click()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('on a small screen the matrix comes forward when a shortcut asks for it', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await app.startFromTemplate('Telegram moderation bot')
  await page.keyboard.press('Alt+3')
  await expect(app.side.getByRole('table')).toBeVisible()
})
