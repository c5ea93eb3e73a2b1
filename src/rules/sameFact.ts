import type { Asked } from './finding'
import { isSameQuestion } from './judge'
import type { Known } from './situation'

/** Whether two facts say the same and wait for the same. */
export function isSameFact(one: Known, other: Known): boolean {
  if (one === other) return true
  if (one.value !== null && typeof one.value !== 'object') return one.value === other.value
  return (
    isSameValue(one.value, other.value) &&
    isSameValue(one.among, other.among) &&
    isSameValue(one.surely, other.surely) &&
    areSameQuestions(one.waitsFor, other.waitsFor)
  )
}

/** Whether two lists ask the same in the same order. */
export function areSameQuestions(some: readonly Asked[], others: readonly Asked[]): boolean {
  return (
    some.length === others.length &&
    some.every((question, at) => {
      const twin = others[at]
      return twin !== undefined && isSameQuestion(question, twin)
    })
  )
}

type Value = Known['value'] | readonly string[] | undefined

function isSameValue(one: Value, other: Value): boolean {
  if (one === other) return true
  if (!Array.isArray(one) || !Array.isArray(other)) return false
  return one.length === other.length && one.every((item, at) => item === other[at])
}
