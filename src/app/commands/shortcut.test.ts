import { describe, expect, test } from 'vitest'
import { matches, shortcutText } from './shortcut'

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

describe('a shortcut', () => {
  test('means Ctrl on most machines and ⌘ on a Mac', () => {
    const ctrl = { ...plain, key: 'z', ctrlKey: true }
    const command = { ...plain, key: 'z', metaKey: true }
    expect(matches('Mod+Z', ctrl, false)).toBe(true)
    expect(matches('Mod+Z', command, false)).toBe(false)
    expect(matches('Mod+Z', command, true)).toBe(true)
  })

  test('is not meant when another modifier is held', () => {
    expect(matches('Mod+Z', { ...plain, key: 'Z', ctrlKey: true, shiftKey: true }, false)).toBe(
      false,
    )
    expect(matches('F2', { ...plain, key: 'F2', altKey: true }, false)).toBe(false)
  })

  test('that is a sign does not care how the keyboard makes it', () => {
    expect(matches('?', { ...plain, key: '?', shiftKey: true }, false)).toBe(true)
    expect(matches('?', { ...plain, key: '?' }, false)).toBe(true)
  })

  test('with Alt is known by its key where Alt writes another sign', () => {
    const alt = { ...plain, altKey: true }
    expect(matches('Alt+a', { ...alt, key: 'å', code: 'KeyA' }, true)).toBe(true)
    expect(matches('Alt+1', { ...alt, key: '¡', code: 'Digit1' }, true)).toBe(true)
    expect(matches('Alt+a', { ...alt, key: 'q', code: 'KeyA' }, false)).toBe(false)
    expect(matches('a', { ...plain, key: 'å', code: 'KeyA' }, true)).toBe(false)
  })

  test('reads as the keys of the machine', () => {
    expect(shortcutText('Mod+Shift+k', false)).toBe('Ctrl+Shift+K')
    expect(shortcutText('Mod+Shift+k', true)).toBe('⌘⇧K')
  })
})
