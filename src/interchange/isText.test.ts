import { expect, test } from 'vitest'
import { isText } from './isText'

const read = (...bytes: number[]) => new TextDecoder().decode(new Uint8Array(bytes))

test('pictures, archives and other programs’ own files are no text', () => {
  const png = read(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  const gzip = read(0x1f, 0x8b, 0x08)
  const pdf = `%PDF-1.7\n%${read(0xe2, 0xe3, 0xcf, 0xd3)}`
  expect([png, gzip, pdf].map(isText)).toEqual([false, false, false])
})

test('text in UTF-16 cannot be read as it stands', () => {
  expect(isText('{\0"\0a\0"\0')).toBe(false)
})

test('words are text, and so is JSON with an odd character in it', () => {
  expect(['Hello,\r\n\tworld — 你好', '{"name": "caf\uFFFD"}'].map(isText)).toEqual([true, true])
})
