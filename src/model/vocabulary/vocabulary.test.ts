import { describe, expect, test } from 'vitest'
import { choicesOf, notApplicable } from '../answer'
import { outwardActions } from './actions'
import { ActorAccess, actorProfiles } from './actorProfiles'
import { assetClasses } from './assetClasses'
import { boundaryKindEntry, boundaryKinds } from './boundaryKinds'
import { elementGroups, ElementKind, elementKinds, kindEntry, typeOf } from './elementKinds'
import {
  isAskedOf,
  propertiesOfKind,
  propertiesOn,
  properties as entries,
  PropertyId,
  propertyOf,
  type Property,
} from './properties/properties'

const properties: readonly Property[] = entries

describe('the words of the vocabulary', () => {
  const lists = { elementKinds, boundaryKinds, assetClasses, actorProfiles, properties }

  test.each(Object.entries(lists))('%s have an id each', (_, list) => {
    const ids = list.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(Object.entries(lists))('%s have a label that fits a menu', (_, list) => {
    for (const { label } of list) expect(label).toMatch(/^\S.{1,70}\S$/)
  })

  test.each(Object.entries({ elementKinds, boundaryKinds, assetClasses, actorProfiles }))(
    'no two %s go by the same label',
    (_, list) => {
      const labels = list.map(({ label }) => label.toLowerCase())
      expect(new Set(labels).size).toBe(labels.length)
    },
  )

  // A word that is gone can no longer be read from a file that uses it.
  test('only grow in number', () => {
    expect(elementKinds.length).toBeGreaterThanOrEqual(42)
    expect(boundaryKinds.length).toBeGreaterThanOrEqual(9)
    expect(assetClasses.length).toBeGreaterThanOrEqual(16)
    expect(actorProfiles.length).toBeGreaterThanOrEqual(14)
    expect(properties.length).toBeGreaterThanOrEqual(147)
  })
})

describe('kinds', () => {
  test('every group of the palette has some', () => {
    const used = new Set(elementKinds.map(({ group }) => group))
    expect(elementGroups.filter((group) => !used.has(group))).toEqual([])
  })

  test('the three generic ones cover the three shapes of a data-flow diagram', () => {
    const generic = elementKinds.filter(({ group }) => group === 'Generic').map(typeOfKind)
    expect(generic.toSorted()).toEqual(['dataStore', 'externalEntity', 'process'])
  })

  test('only outsiders bring hostile text by their nature', () => {
    const inside = ElementKind.options.filter(
      (kind) => kindEntry(kind).untrusted && typeOf({ kind }) !== 'externalEntity',
    )
    expect(inside).toEqual([])
  })

  test('everything of ours can be asked about', () => {
    const ours = ElementKind.options.filter((kind) => typeOf({ kind }) !== 'externalEntity')
    expect(ours.filter((kind) => propertiesOfKind(kind).length === 0)).toEqual([])
  })

  test('nothing is trusted less than the internet', () => {
    expect(boundaryKindEntry('internet').trust).toBe(0)
    expect(boundaryKinds.filter(({ trust }) => trust === 0).map(({ id }) => id)).toEqual([
      'internet',
    ])
  })
})

describe('levels', () => {
  test('of a class of data run from 1 to 5', () => {
    for (const { confidentiality, integrity, availability } of assetClasses) {
      for (const level of [confidentiality, integrity, availability]) expectLevel(level)
    }
  })

  test('of an actor run from 1 to 5, and each can start somewhere', () => {
    for (const { capability, motivation, access } of actorProfiles) {
      expectLevel(capability)
      expectLevel(motivation)
      expect(access.length).toBeGreaterThan(0)
      expect(ActorAccess.options).toEqual(expect.arrayContaining([...access]))
    }
  })
})

describe.each(properties)('the question $id', (property) => {
  test('ends with a question mark', () => {
    expect(property.question).toMatch(/^[A-Z][^\n?!]*\?$/)
  })

  test('is asked of kinds that exist, if it is one about elements', () => {
    if (property.on !== 'element') {
      expect(property.kinds).toBeUndefined()
      return
    }
    const kinds = property.kinds ?? ElementKind.options
    expect(ElementKind.options).toEqual(expect.arrayContaining([...kinds]))
    expect(new Set(kinds).size).toBe(kinds.length)
    expect(kinds.length).toBeGreaterThan(0)
  })

  test('has answers to choose from, unless it is a yes or a no', () => {
    const choices = property.choices ?? []
    expect(choices.length > 1).toBe(property.type !== 'yesNo')
    expect(new Set(choices).size).toBe(choices.length)
    expect(choices).not.toContain(notApplicable)
  })

  test('counts as protection only what can be answered, and not everything', () => {
    const good = property.good ?? []
    expect(choicesOf(property.id)).toEqual(expect.arrayContaining([...good]))
    expect(good.length).toBeLessThan(choicesOf(property.id).length)
    if (property.role === 'control' && property.type === 'oneOf') expect(good).not.toEqual([])
  })

  test('settles with its choices only questions that are open to that answer', () => {
    for (const [choice, settled] of Object.entries(property.implies ?? {})) {
      expect(choicesOf(property.id)).toContain(choice)
      for (const [id, value] of Object.entries(settled)) {
        const other = propertyOf(PropertyId.parse(id))
        expect(other.on).toBe(property.on)
        expect([...choicesOf(other.id), notApplicable]).toContain(value)
      }
    }
  })

  test('falls silent only over another answer about the same record', () => {
    if (!property.mattersWhen) return
    const other = propertyOf(PropertyId.parse(property.mattersWhen.property))
    expect(other.id).not.toBe(property.id)
    expect(other.on).toBe(property.on)
    expect(choicesOf(other.id)).toEqual(expect.arrayContaining([...property.mattersWhen.is]))
    if (property.on !== 'element') return
    const both = ElementKind.options.filter(
      (kind) => isAskedOf(property, kind) && isAskedOf(other, kind),
    )
    expect(both).not.toEqual([])
  })
})

describe('what falls silent', () => {
  test('does so after one answer, or after answers that lead back to no question twice', () => {
    for (const property of properties) {
      const seen = new Set<string>()
      let next: Property | undefined = property
      while (next) {
        expect([property.id, seen.has(next.id)]).toEqual([property.id, false])
        seen.add(next.id)
        next = next.mattersWhen && propertyOf(PropertyId.parse(next.mattersWhen.property))
      }
    }
  })

  test('is never what decides whether the answer above it is known', () => {
    const settling = properties.filter(({ implies }) => implies)
    for (const property of settling) expect(property.mattersWhen).toBeUndefined()
  })
})

describe('properties', () => {
  test('each is found under the record that it is asked of', () => {
    const found = new Set([
      ...ElementKind.options.flatMap(propertiesOfKind),
      ...(['flow', 'boundary', 'model'] as const).flatMap(propertiesOn),
    ])
    expect(found.size).toBe(properties.length)
  })

  test('the actions that carry data out are ones that can be answered', () => {
    expect(choicesOf('actions')).toEqual(expect.arrayContaining([...outwardActions]))
  })
})

function typeOfKind({ type }: { readonly type: string }): string {
  return type
}

function expectLevel(level: number): void {
  expect([1, 2, 3, 4, 5]).toContain(level)
}
