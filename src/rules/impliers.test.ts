import { describe, expect, test } from 'vitest'
import { properties, type Property } from '@/model/vocabulary/properties/properties'
import { impliersIn } from './impliers'

const flowProperty = (id: Property['id'], implies?: Property['implies']): Property => ({
  id,
  type: 'yesNo',
  role: 'feature',
  on: 'flow',
  label: id,
  question: `${id}?`,
  ...(implies && { implies }),
})

describe('what settles a property', () => {
  test('is looked for only among those that mention it, however many settle something', () => {
    const protocol = flowProperty('protocol', { https: { encrypted: 'yes' } })
    const method = flowProperty('authMethod', { none: { authenticated: 'no' } })
    const asked = [protocol, method, flowProperty('encrypted'), flowProperty('authenticated')]
    expect([...impliersIn(asked)]).toEqual([
      ['encrypted', [protocol]],
      ['authenticated', [method]],
    ])
  })

  test('is asked of the same sort of record', () => {
    const elsewhere: Property = { ...flowProperty('hosting'), on: 'element' }
    const protocol = flowProperty('protocol', { https: { hosting: 'own' } })
    expect(impliersIn([protocol, elsewhere]).size).toBe(0)
  })

  test('in the vocabulary never hangs on what it settles itself', () => {
    const impliers = impliersIn(properties)
    const settledFrom = (property: Property): readonly Property[] =>
      (impliers.get(property.id) ?? []).flatMap((by) => {
        expect([property.id, by.id]).not.toEqual([property.id, property.id])
        return [by, ...settledFrom(by)]
      })
    for (const property of properties) {
      expect(settledFrom(property)).not.toContain(property)
    }
  })
})
