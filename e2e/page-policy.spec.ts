import { expect, test } from '@playwright/test'
import { headerPolicy, metaPolicy } from '../page/policy.ts'

test('the page is served with its policy, and says it itself for hosts that do not', async ({
  page,
}) => {
  const response = await page.goto('/')

  expect(response?.headers()).toMatchObject({
    'content-security-policy': headerPolicy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  const own = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(own).toHaveAttribute('content', metaPolicy)
})

test('the page keeps to its policy and asks no other host for anything', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = []
  const strangers: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) strangers.push(request.url())
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`${effectiveDirective} blocked ${blockedURI}`),
    )
  })

  await page.goto('/')
  await expect(page.locator('#root')).not.toBeEmpty()
  await page.waitForLoadState('networkidle')

  expect(complaints).toEqual([])
  expect(strangers).toEqual([])
})
