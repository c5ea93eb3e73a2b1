import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actorOfProfile, addActor } from '@/model/edits/people'
import { setBand } from '@/model/edits/scale'
import { ThreatActorId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Band } from '@/model/riskScale'
import type { Level } from '@/model/text'
import { actorProfiles } from '@/model/vocabulary/actorProfiles'
import { controls } from '@/rules/catalogue/controls'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { arbitrarySteps, step } from '@/testing/arbitraryEdits'
import {
  arbitraryChange,
  arbitrarySaying,
  arbitraryWriting,
  undecided,
} from '@/testing/arbitraryReview'
import { compared } from '@/testing/compared'
import { type Changes, isEmpty } from './changesBetween'
import { changesInWords } from './changesInWords'

const models = arbitraryModel({ controls: controls.map(({ id }) => id) })
const drawn = fc
  .tuple(models, arbitrarySteps(6))
  .map(([model, steps]): readonly [Model, Model] => [model, steps.reduce(step, model)])

const level = fc.constantFrom<Level>(1, 2, 3, 4, 5)

/** Who would do harm, and what the levels mean here. */
const framing = fc.oneof(
  fc
    .tuple(fc.constantFrom(...actorProfiles), level, fc.boolean())
    .map(([{ id: profile }, capability, focus]) => (model: Model) => {
      const id = ThreatActorId.parse(`actor-${profile}`)
      return addActor(model, { ...actorOfProfile(id, profile), capability, focus })
    }),
  fc.tuple(level, level, fc.constantFrom<Band>('low', 'medium', 'high', 'critical')).map(
    ([likelihood, impact, band]) =>
      (model: Model) =>
        setBand(model, { likelihood, impact }, band),
  ),
)

const reviewed = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: arbitraryChange },
      { weight: 2, arbitrary: arbitrarySaying },
      { weight: 1, arbitrary: arbitraryWriting },
      { weight: 1, arbitrary: framing },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((edits): readonly [Model, Model] => [
    undecided,
    edits.reduce((model, edit) => edit(model), undecided),
  ])

/** The ids in the models that are reviewed, but for those of boundaries, which are part of their names. */
const rawId = /\b(?:element|flow|own|actor)-\w|\bCTL-|drawn-just-now/

const pairs = fc.oneof(drawn, reviewed)

describe('a comparison', { timeout: 120_000 }, () => {
  test('of a model with itself is empty', () => {
    fc.assert(
      fc.property(pairs, ([, model]) => {
        expect(isEmpty(compared(model, structuredClone(model)))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test('gives a cause for every threat that stands otherwise', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const without = compared(before, after).threats.filter(({ causes }) => causes.length === 0)
        expect(without.map(({ id, from, to }) => ({ id, from, to }))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('the other way round has what came as what went', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        expect(outline(compared(after, before))).toEqual(mirrored(outline(compared(before, after))))
      }),
      { numRuns: 60 },
    )
  })

  test('speaks of records by their names', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        for (const text of allText(compared(before, after))) {
          expect(text).not.toMatch(/undefined|null|NaN|\[object/)
        }
      }),
      { numRuns: 40 },
    )
    fc.assert(
      fc.property(reviewed, ([before, after]) => {
        for (const text of allText(compared(before, after))) expect(text).not.toMatch(rawId)
      }),
      { numRuns: 40 },
    )
  })
})

function turned(line: string): string {
  const [word = '', ...rest] = line.split(' ')
  return [opposite[word] ?? word, ...rest].join(' ')
}

interface Outline {
  readonly records: readonly string[]
  readonly threats: readonly string[]
}

function outline({ records, threats }: Changes): Outline {
  return {
    records: records.map(({ place, id, kind }) => `${kind} ${place}/${id}`).toSorted(),
    threats: threats.map(({ id, kind }) => `${kind} ${id}`).toSorted(),
  }
}

const opposite: { readonly [word: string]: string } = {
  added: 'removed',
  removed: 'added',
  new: 'gone',
  gone: 'new',
}

function mirrored({ records, threats }: Outline): Outline {
  return { records: records.map(turned).toSorted(), threats: threats.map(turned).toSorted() }
}

function allText(changes: Changes): readonly string[] {
  const fields = [...changes.records, ...changes.decisions].flatMap((change) => change.fields)
  return [
    ...Object.values(changesInWords(changes)).flat(),
    ...fields.flatMap(({ label, before, after }) => [label, before ?? '', after ?? '']),
    ...changes.threats.flatMap(({ causes }) => causes.map(({ text }) => text)),
  ]
}
