import { expect, test } from 'vitest'
import { isSingleKey } from './singleKeys'

test('a letter, a figure or a sign is a single key, with Shift or without', () => {
  for (const shortcut of ['r', '?', '[', 'Shift+m', 'Shift+1']) {
    expect(isSingleKey(shortcut)).toBe(true)
  }
})

test('keys that write nothing, and those held together with Ctrl or Alt, are not', () => {
  for (const shortcut of ['F2', 'Delete', 'PageUp', 'Mod+k', 'Alt+1', 'Mod+Shift+z', 'Mod++']) {
    expect(isSingleKey(shortcut)).toBe(false)
  }
})
