import { afterEach, expect, test, vi } from 'vitest'
import { askForProtection, storageReport } from './storage'

afterEach(() => {
  vi.unstubAllGlobals()
})

const yes = () => Promise.resolve(true)
const no = () => Promise.resolve(false)
const refuse = () => Promise.reject(new TypeError('Not here'))
const estimate = () => Promise.resolve({ usage: 5, quota: 10 })
const browserWith = (storage: object | undefined) => vi.stubGlobal('navigator', { storage })

test('what the browser grants is told as it is', async () => {
  browserWith({ persist: yes, persisted: yes, estimate })
  expect(await askForProtection()).toBe('protected')
  expect(await storageReport()).toEqual({ protection: 'protected', usage: 5, quota: 10 })
  browserWith({ persist: no, persisted: no, estimate })
  expect(await askForProtection()).toBe('best-effort')
})

test('a browser that does not tell, or refuses, leaves it unknown', async () => {
  const unknown = { protection: 'unknown', usage: null, quota: null }
  for (const storage of [undefined, {}, { persist: refuse, persisted: refuse, estimate: refuse }]) {
    browserWith(storage)
    expect(await askForProtection()).toBe('unknown')
    expect(await storageReport()).toEqual(unknown)
  }
})
