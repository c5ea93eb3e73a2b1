import { type Answer, notApplicable } from '@/model/answer'
import { isPropertyId, type PropertyId, propertyOf } from '@/model/vocabulary/properties/properties'
import type { FactName } from '../condition'
import { factWords } from './factWords'
import { affirm, deny, listed } from './phrase'
import { wordsOf } from './wordsOf'

type Value = Answer | number | null

/** Whether a name is that of a question, and not of a derived fact. */
export function isProperty(name: FactName): name is PropertyId {
  return isPropertyId(name)
}

/** Whether a word is the name of a question or of a derived fact. */
export function isFactName(name: string): name is FactName {
  return isPropertyId(name) || name in factWords
}

/** What a fact is called at the head of a row. */
export function factLabel(name: FactName): string {
  return isProperty(name) ? propertyOf(name).label : factWords[name].label
}

/** A whole statement of what is known: “Webhook does not verify the platform's signature”. */
export function statement(of: string, name: FactName, value: Value): string {
  if (value === null) return unknownStatement(of, name)
  if (value === notApplicable) return `“${factLabel(name)}” does not apply to ${of}`
  const phrase = phraseFor(name, value)
  return `${of} ${value === 'no' ? deny(phrase) : affirm(phrase)}`
}

/** The verb phrase of a value, in its base form; that of `no` is the phrase that it denies. */
function phraseFor(name: FactName, value: Answer | number): string {
  if (!isProperty(name)) return factWords[name].says(value)
  const words = wordsOf(name)
  if (typeof words === 'string') return words
  const chosen = Array.isArray(value) ? value : [String(value)]
  const phrases = chosen.map((choice) => words.says[choice] ?? choice)
  if (name === 'actions') {
    return phrases.length === 0 ? 'can do none of the listed actions' : `can ${listed(phrases)}`
  }
  return phrases.length === 0 ? 'be given as none of the listed' : listed(phrases)
}

function unknownStatement(of: string, name: FactName): string {
  if (!isProperty(name)) {
    const { asks } = factWords[name]
    return `it is not known ${withName(asks, of)}`
  }
  const words = wordsOf(name)
  if (typeof words === 'string') return `nobody has said whether ${of} ${affirm(words)}`
  return `nobody has said ${withName(words.asks, of)}`
}

/** A name stands as it was written, whatever `$&` in it would mean to `replace`. */
function withName(words: string, name: string): string {
  return words.replace('{}', () => name)
}

/** A value by itself, as it stands in a row: “yes”, “not answered”, “move money, delete data”. */
export function valueInWords(name: FactName, value: Value): string {
  if (value === null) return isProperty(name) ? 'not answered' : 'not known'
  if (value === notApplicable) return 'does not apply'
  if (typeof value === 'number') return value === 0 ? 'no data' : `${String(value)} of 5`
  if (value === 'yes' || value === 'no') return value
  if (Array.isArray(value) && value.length === 0) return 'none'
  return isProperty(name) ? choiceInWords(name, value) : inARow(factWords[name].says(value))
}

/** “be reachable from the internet” as it stands beside its label. */
function inARow(phrase: string): string {
  return phrase.replace(/^(?:be|can|handle|hold) /, '')
}

function choiceInWords(name: PropertyId, value: Answer): string {
  const words = wordsOf(name)
  const chosen = Array.isArray(value) ? value : [value]
  if (typeof words === 'string') return chosen.join(', ')
  const phrases = chosen.map((choice) => words.says[choice] ?? choice)
  // What it can do is a list; every other choice is what the record does or is.
  return listed(name === 'actions' ? phrases : phrases.map(affirm))
}
