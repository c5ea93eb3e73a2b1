import { expect, test } from 'vitest'
import { LinkAddress } from './link'

test.each(['https://example.org/T-1', 'http://intranet/a?b=c#d', 'mailto:ciso@example.org'])(
  '%s may be linked to',
  (url) => {
    expect(LinkAddress.safeParse(url).success).toBe(true)
  },
)

test.each([
  'javascript:alert(1)',
  ' https://example.org',
  'data:text/html,hello',
  'https://',
  '//example.org',
  'https:///etc',
  'mailto:nobody',
  'file:///etc/passwd',
  '',
])('“%s” may not be linked to', (url) => {
  expect(LinkAddress.safeParse(url).success).toBe(false)
})
