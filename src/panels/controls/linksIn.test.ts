import { expect, test } from 'vitest'
import { linksIn } from './linksIn'

test('links are found in a text, without what ends its sentences', () => {
  const text =
    'See https://ci.example/run/7, (https://wiki.example/tls) and https://ci.example/run/7.'
  expect(linksIn(text)).toEqual(['https://ci.example/run/7', 'https://wiki.example/tls'])
  expect(linksIn('http://plain.example javascript:alert(1)')).toEqual([])
})
