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
