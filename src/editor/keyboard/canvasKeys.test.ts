import { expect, test } from 'vitest'
import { canvasKeys } from './canvasKeys'
import { keys } from './useKeyboard'

const told = new Set(
  canvasKeys.flatMap(({ entries }) => entries.flatMap((entry) => entry.keys.map(lastOf))),
)

test('every key that the canvas listens to is told of', () => {
  // The menu key is not on every keyboard, and Shift+F10 is told of in its place.
  const heard = Object.keys(keys).filter((key) => key !== 'ContextMenu')
  expect(heard.map(lastOf).filter((key) => !told.has(key))).toEqual([])
})

function lastOf(shortcut: string): string {
  return shortcut === ' ' ? 'SPACE' : (shortcut.split('+').at(-1) ?? '').toUpperCase()
}
