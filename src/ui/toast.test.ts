import { afterEach, expect, test } from 'vitest'
import { currentToasts, dismissToast, onToasts, toast } from './toast'

afterEach(() => {
  for (const { id } of currentToasts()) dismissToast(id)
})

test('a message is shown until it is dismissed', () => {
  toast('Saved')
  const [shown] = currentToasts()
  expect(shown?.message).toBe('Saved')
  dismissToast(shown?.id ?? -1)
  expect(currentToasts()).toEqual([])
})

test('only the last three messages are on the page', () => {
  for (const message of ['one', 'two', 'three', 'four']) toast(message)
  expect(currentToasts().map(({ message }) => message)).toEqual(['two', 'three', 'four'])
})

test('listeners hear of every change until they stop', () => {
  let heard = 0
  const stop = onToasts(() => {
    heard += 1
  })
  toast('one')
  stop()
  toast('two')
  expect(heard).toBe(1)
})

test('an offer to act replaces the one before it', () => {
  const action = { label: 'Undo', run: () => undefined }
  toast('Moved', action)
  toast('Renamed', action)
  expect(currentToasts().map(({ message }) => message)).toEqual(['Renamed'])
})
