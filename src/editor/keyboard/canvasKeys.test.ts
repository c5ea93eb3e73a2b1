import { expect, test } from 'vitest'
import { outlineKeys } from '../outline/outlineKeys'
import { canvasKeys } from './canvasKeys'
import { keys } from './useKeyboard'

const toldIn = (isMeant: (title: string) => boolean) =>
  new Set(
    canvasKeys
      .filter(({ title }) => isMeant(title))
      .flatMap(({ entries }) => entries.flatMap((entry) => entry.keys.map(lastOf))),
  )

// The menu key is not on every keyboard, and Shift+F10 is told of in its place.
const notTold = (heard: object, told: ReadonlySet<string>) =>
  Object.keys(heard).filter((key) => key !== 'ContextMenu' && !told.has(lastOf(key)))

test('every key that the canvas listens to is told of', () => {
  const told = toldIn((title) => title.startsWith('On the canvas'))
  expect(notTold(keys, told)).toEqual([])
})

test('every key that the outline listens to is told of', () => {
  const told = toldIn((title) => title === 'In the outline')
  expect(notTold(outlineKeys, told)).toEqual([])
})

function lastOf(shortcut: string): string {
  return shortcut === ' ' ? 'SPACE' : (shortcut.split('+').at(-1) ?? '').toUpperCase()
}
