import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { listPacks, putPack } from '@/persistence/packs'
import { examplePack } from '@/testing/examplePack'
import { database } from '../database'
import { addedWords, addPack, type AddedPack } from './packFileActions'

const fileOf = (text: string) => new File([text], 'payments.yaml')

function added(result: AddedPack) {
  if (result.type === 'refused') throw new Error(result.faults[0]?.message)
  return result
}

test('a pack that takes the place of another tells which, so that it can be brought back', async () => {
  const first = added(await addPack(fileOf(examplePack)))
  expect(first.replaced).toBeNull()
  expect(addedWords(first)).toBe('Added “Payments at Acme” and switched it on in this model')
  const [row] = await listPacks(database)

  expect(added(await addPack(fileOf(examplePack))).replaced).toBeNull()

  const other = examplePack
    .replace('name: Payments at Acme', 'name: Cards')
    .replace(/^version: .*$/m, 'version: "2.0"')
  const second = added(await addPack(fileOf(other)))
  expect(addedWords(second)).toContain(
    '“Cards” 2.0 took the place of “Payments at Acme” 1.0.0, which has the same id',
  )
  expect(await listPacks(database)).toMatchObject([{ name: 'Cards', version: '2.0' }])
  if (second.replaced) await putPack(database, second.replaced)
  expect(await listPacks(database)).toMatchObject([{ text: row?.text, version: '1.0.0' }])
})
