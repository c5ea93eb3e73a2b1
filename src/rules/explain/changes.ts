import type { Answer } from '@/model/answer'
import { subjectKey } from '@/model/subject'
import type { Binding } from '../binding'
import { notAsked } from '../answerFact'
import type { FactName } from '../condition'
import type { Asked } from '../finding'
import { isSameQuestion } from '../judge'
import type { Known, NeighbourReading, Reading } from '../situation'

/** A property of a record as it would be. */
export interface SupposedAnswer extends Asked {
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

/** Whether two changes come to the same, in whatever order. */
export function isSameChange(
  some: readonly SupposedAnswer[],
  others: readonly SupposedAnswer[],
): boolean {
  const isAmong = (one: SupposedAnswer) =>
    others.some((other) => isSameQuestion(one, other) && String(one.value) === String(other.value))
  return some.length === others.length && some.every(isAmong)
}
