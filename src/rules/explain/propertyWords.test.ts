import { expect, test } from 'vitest'
import { choicesOf } from '@/model/answer'
import { properties } from '@/model/vocabulary/properties/properties'
import { affirm } from './phrase'
import { propertyWords } from './propertyWords'

test('every question has words for each of its choices, and no others', () => {
  for (const { id, type } of properties) {
    const words = propertyWords[id]
    if (type === 'yesNo') expect(typeof words, id).toBe('string')
    else if (typeof words !== 'string') {
      expect(Object.keys(words.says).toSorted(), id).toEqual(choicesOf(id).toSorted())
      expect(words.asks, id).toContain('{}')
    }
  }
})

test('every phrase begins with a verb that can be bent', () => {
  const phrases = Object.values(propertyWords).flatMap((words) =>
    typeof words === 'string' ? [words] : Object.values(words.says),
  )
  for (const phrase of phrases) {
    expect(phrase).toMatch(/^[a-z]+/)
    expect(affirm(phrase).split(' ')[0]).toMatch(/(?:s|can)$/)
  }
})
