import type { Answer } from '@/model/answer'
import { type Subject, subjectKey } from '@/model/subject'
import type { PropertyId } from '@/model/vocabulary/properties/properties'
import type { Binding } from '../binding'
import { notAsked } from '../answerFact'
import type { FactName } from '../condition'
import type { Known, NeighbourReading, Reading } from '../situation'

/** A property of a record as it would be. */
export interface SupposedAnswer {
  readonly subject: Subject
  readonly property: PropertyId
  readonly value: Answer
}

/**
 * The parts of a condition as they would be with other answers. Facts that are worked out from the
 * diagram stay as they are.
 */
export function supposing(binding: Binding, changes: readonly SupposedAnswer[]): Binding {
  const values = new Map(
    changes.map(({ subject, property, value }) => [`${subjectKey(subject)} ${property}`, value]),
  )
  const supposed = (reading: Reading | null) => reading && supposedReading(reading, values)
  return {
    situation: binding.situation,
    self: supposed(binding.self),
    source: supposed(binding.source),
    target: supposed(binding.target),
    model: supposed(binding.model),
    peer: supposed(binding.peer),
    flow: supposed(binding.flow),
    verdicts: [],
  }
}

function supposedReading(reading: Reading, values: ReadonlyMap<string, Answer>): Reading {
  const key = subjectKey(reading.subject)
  return {
    subject: reading.subject,
    know: (name: FactName): Known => {
      const value = values.get(`${key} ${name}`)
      const known = reading.know(name)
      // What is not asked of a record cannot be answered there either.
      if (value === undefined || known === notAsked) return known
      return { value, waitsFor: [] }
    },
    neighbours: (direction) =>
      reading.neighbours(direction).map(({ peer, flow }): NeighbourReading => ({
        peer: supposedReading(peer, values),
        flow: flow && supposedReading(flow, values),
      })),
  }
}

/** Whether two answers are to the same question about the same record. */
export function isSameQuestion(
  one: Pick<SupposedAnswer, 'subject' | 'property'>,
  other: Pick<SupposedAnswer, 'subject' | 'property'>,
): boolean {
  return one.property === other.property && subjectKey(one.subject) === subjectKey(other.subject)
}

/** Whether two changes come to the same, in whatever order. */
export function isSameChange(
  some: readonly SupposedAnswer[],
  others: readonly SupposedAnswer[],
): boolean {
  const isAmong = (one: SupposedAnswer) =>
    others.some((other) => isSameQuestion(one, other) && String(one.value) === String(other.value))
  return some.length === others.length && some.every(isAmong)
}
