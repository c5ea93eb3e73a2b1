import { describe, expect, test } from 'vitest'
import { choicesOf } from '@/model/answer'
import { defaultPack } from '@/model/emptyModel'
import { ElementKind } from '@/model/vocabulary/elementKinds'
import {
  isAskedOf,
  PropertyId,
  propertyOf,
  type Property,
} from '@/model/vocabulary/properties/properties'
import { ruleFiles } from '@/testing/ruleFiles'
import { controlOf, controls } from './catalogue/controls'
import { referenceOf, references } from './catalogue/references'
import type { Condition, Path } from './condition'
import { insideOf } from './conditionParts'
import { familyOf } from './describe/families'
import { canHelp } from './ownPacks/mitigationFaults'
import { builtInWords } from './ownPacks/packWords'
import type { Adjuster, Mitigation, Rule } from './rule'
import { library, libraryPack } from './packs/library'
import released from './packs/released.json'

const adjusterFiles = import.meta.glob<Readonly<Record<string, Adjuster>>>(
  './catalogue/adjusters/*.ts',
  { eager: true },
)
const adjusters = Object.values(adjusterFiles).flatMap((file) => Object.entries(file))

describe('the library', () => {
  test('lists every rule that has a file, once', () => {
    const ids = library.map(({ id }) => id)
    expect(ids.toSorted()).toEqual(ruleFiles.map(({ rule }) => rule.id).toSorted())
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('keeps every id that was ever released', () => {
    expect(library.map(({ id }) => id).toSorted()).toEqual(released.toSorted())
  })

  test('is the pack that new models start with', () => {
    expect(libraryPack.id).toBe(defaultPack)
    expect(libraryPack.rules).toBe(library)
  })

  test('uses every adjuster', () => {
    const used = new Set(library.flatMap(({ adjust }) => adjust))
    const unused = adjusters.filter(([, adjuster]) => !used.has(adjuster))
    expect(adjusters.length).toBeGreaterThan(0)
    expect(unused.map(([name]) => name)).toEqual([])
  })

  test('names each adjuster as it is exported', () => {
    for (const [name, { id }] of adjusters) expect(id).toBe(name)
    expect(new Set(adjusters.map(([name]) => name)).size).toBe(adjusters.length)
  })
})

describe.each(ruleFiles)('$rule.id', ({ rule, family, name, exportedAs, examples }) => {
  const conditions = [rule.when, rule.gap, ...rule.adjust.map(({ when }) => when)].flatMap(partsOf)

  test('is filed under its family and its name', () => {
    const [, letter = ''] = rule.id.split('-')
    expect(rule.id).toMatch(/^BOT-[STRIDE]-\d{3}$/)
    expect(family).toBe(familyOf(rule).id)
    expect(letter).toBe(rule.stride[0])
    expect(name).toBe(exportedAs.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`))
  })

  test('says in our own house form what it is about', () => {
    expect(rule.title).toMatch(/^[A-Z“{][^\n!]*[^.!\s]$/)
    expect(rule.title.length).toBeLessThanOrEqual(90)
    for (const prose of [rule.why, rule.check, rule.exception]) {
      expect(prose).toMatch(/^[A-Z][^\n!]*\.$/)
      expect(prose.split(/[.?] /).length).toBeLessThanOrEqual(2)
    }
  })

  test('names only controls of the catalogue, each of which can be put where it says', () => {
    for (const mitigation of rule.mitigations) {
      expect(controlOf(mitigation.control), mitigation.control).toBeDefined()
      expect(helps(rule, mitigation), `${mitigation.control} for ${rule.id}`).toBe(true)
    }
  })

  test('cites only entries of the published lists', () => {
    const unknown = rule.references.filter((id) => !referenceOf(id))
    expect(unknown).toEqual([])
    expect(new Set(rule.references).size).toBe(rule.references.length)
  })

  test('compares properties with their choices, in the way that fits their type', () => {
    for (const condition of conditions) expectSound(condition)
  })

  test('rests on no protection that its kinds are not asked about', () => {
    const asked = partsOf(rule.gap).flatMap((part) => propertyIn(part, 'self'))
    for (const property of asked.filter(({ on }) => on === 'element')) {
      const without = kindsOf(rule).filter((kind) => !isAskedOf(property, kind))
      expect(without, `not asked about ${property.id}`).toEqual([])
    }
  })

  test('shows by example when it flags, when it is silent and when it asks', () => {
    expect(Object.keys(examples?.flags ?? {})).not.toEqual([])
    expect(Object.keys(examples?.clears ?? {})).not.toEqual([])
    const rests = [rule.when, rule.gap]
      .flatMap(partsOf)
      .some((part) => propertiesIn(part).length > 0)
    if (rests) expect(Object.keys(examples?.asks ?? {})).not.toEqual([])
  })
})

describe.each(controls)('$id', ({ name, description, effects, references: cited }) => {
  test('writes answers to questions that are asked', () => {
    expect(effects).not.toEqual([])
    for (const { on, property, value } of effects) {
      expect(propertyOf(property).on).toBe(on)
      expect(choicesOf(property)).toContain(value)
    }
  })

  test('is described in house form, and cites only entries of the published lists', () => {
    expect(name).toMatch(/^[A-Z][^\n!.]*$/)
    expect(description).toMatch(/^[A-Z][^\n!]*\.$/)
    expect(cited.filter((id) => !referenceOf(id))).toEqual([])
  })
})

test('no two entries of the published lists share an id', () => {
  expect(new Set(references.map(({ id }) => id)).size).toBe(references.length)
})

test('no two controls share an id', () => {
  expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length)
})

/** The condition and all that it is made of. */
function partsOf(condition: Condition | null): Condition[] {
  return condition ? [condition, ...insideOf(condition).flatMap(partsOf)] : []
}

function propertiesIn(condition: Condition): Property[] {
  return 'path' in condition ? propertyAt(condition.path) : []
}

function propertyIn(condition: Condition, role: string): Property[] {
  return 'path' in condition && condition.path.startsWith(`${role}.`)
    ? propertyAt(condition.path)
    : []
}

function propertyAt(path: Path): Property[] {
  const id = PropertyId.safeParse(path.split('.')[1])
  return id.success ? [propertyOf(id.data)] : []
}

function expectSound(condition: Condition): void {
  const [property] = propertiesIn(condition)
  if (!property || !('path' in condition)) return

  expect(property.on === 'flow' || !condition.path.startsWith('flow.')).toBe(true)
  expect(property.on === 'model').toBe(condition.path.startsWith('model.'))
  if ('values' in condition) {
    expect(choicesOf(property.id)).toEqual(expect.arrayContaining([...condition.values]))
    expect(property.type === 'someOf').toBe(condition.is === 'overlaps')
  } else {
    expect(property.type === 'yesNo' || property.good !== undefined).toBe(true)
  }
}

/** Whether the control writes a property that is asked of what stands at one of its places. */
function helps(rule: Rule, { control: id, at = ['self'] }: Mitigation): boolean {
  const control = controlOf(id)
  const helped = { to: rule.applies.to, kinds: kindsOf(rule) }
  return control !== undefined && canHelp(control, at, helped, builtInWords)
}

function kindsOf({ applies }: Rule): readonly ElementKind[] {
  return applies.to === 'element' ? (applies.kinds ?? ElementKind.options) : []
}
