import { expect, test } from 'vitest'
import { sketch } from '@/rules/sketch'
import { fieldChanges } from '../fields'
import { ElementId } from '../id'
import { changeKind } from './kinds'

const model = sketch({ elements: { safe: 'secrets-vault' } })
const safe = ElementId.parse('safe')
const special = changeKind(model, safe, 'secrets-vault', 'acme/payments:card-vault')

test('an element can be of a kind of a pack, and stays of the kind that it specialises', () => {
  expect(special.elements[safe]).toMatchObject({
    kind: 'secrets-vault',
    ownKind: 'acme/payments:card-vault',
  })
})

test('another kind takes the kind of the pack away, as a field that is gone', () => {
  const plain = changeKind(special, safe, 'secrets-vault')
  expect(plain).toEqual(model)
  expect(
    fieldChanges('elements', special.elements[safe] ?? {}, plain.elements[safe] ?? {}),
  ).toEqual([['ownKind', undefined]])
})
