import { choicesOf } from '@/model/answer'
import { type OwnProperty, ownPropertyOf } from '@/model/vocabulary/ownVocabulary'
import { isOwnWord } from '@/model/vocabulary/ownWord'
import type { PropertyId } from '@/model/vocabulary/properties/properties'
import { type ChoiceWords, propertyWords } from './propertyWords'

/** The words for the answers to a question; a pack that brings none for its own is quoted. */
export function wordsOf(id: PropertyId): string | ChoiceWords {
  return isOwnWord(id) ? ownWordsOf(ownPropertyOf(id)) : propertyWords[id]
}

function ownWordsOf(property: OwnProperty): string | ChoiceWords {
  const { id, type, label, says } = property
  if (type === 'yesNo') return typeof says === 'string' ? says : `have “${label}” answered with yes`
  const given = typeof says === 'object' ? says : {}
  const phrases = choicesOf(id).map((choice): [string, string] => [
    choice,
    given[choice] ?? `have “${choice}” under “${label}”`,
  ])
  return { asks: `what {} has under “${label}”`, says: Object.fromEntries(phrases) }
}
