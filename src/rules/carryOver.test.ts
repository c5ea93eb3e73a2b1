import { describe, expect, test } from 'vitest'
import type { Evidence } from '@/model/facts/evidence'
import { graphOf } from '@/model/graph'
import { PropertyId } from '@/model/vocabulary/properties/properties'
import { largeModel } from '@/testing/largeModel'
import { answerOfElement } from './answerFact'
import { nearHangsOn, spreadHangsOn } from './carryOver'
import { elementFacts, type SpreadFact, spreadFacts } from './derivedFacts'
import { deriverOf, emptyWorkbook } from './deriver'

const model = largeModel(400)
const elements = Object.values(model.elements)

/** What is asked about elements while something is worked out. */
function askedWhile(work: (evidence: Evidence) => void): string[] {
  const asked = new Set<string>()
  work({
    model,
    graph: graphOf(model),
    answerOf: (element, property) => {
      asked.add(property)
      return answerOfElement(element, property, new Map())
    },
  })
  return [...asked]
}

describe('an edit is followed because it is known what facts hang on', () => {
  const names = Object.keys(spreadFacts) as SpreadFact[]

  test.each(names)('%s asks for no answer that is not listed', (name) => {
    const asked = askedWhile((evidence) => {
      const table = spreadFacts[name](evidence)
      for (const { id } of elements) table.get(id)
    })
    expect(spreadHangsOn[name].answers).toEqual(expect.arrayContaining(asked))
  })

  test('nor do the facts that hang on what is near', () => {
    const asked = askedWhile((evidence) => {
      const derive = deriverOf(evidence, emptyWorkbook())
      for (const name of Object.keys(elementFacts)) {
        for (const { id } of elements) derive({ type: 'element', id }, name as '$outward')
      }
    })
    expect(nearHangsOn).toEqual(expect.arrayContaining(asked))
  })

  test('and every answer that is listed is a property', () => {
    const listed = [
      ...nearHangsOn,
      ...Object.values(spreadHangsOn).flatMap(({ answers }) => answers),
    ]
    for (const property of listed) expect(PropertyId.safeParse(property).success).toBe(true)
  })
})
