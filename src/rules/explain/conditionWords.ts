import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { propertyOf } from '@/model/vocabulary/properties/properties'
import type { Condition, Direction, FactName } from '../condition'
import { partsOf } from '../path'
import { factWords } from './factWords'
import { affirm, deny, inSentence, listed } from './phrase'
import { isProperty } from './says'
import { wordsOf } from './wordsOf'

/**
 * What a condition asks of a neighbour, as verbs that follow “something that …”: “is a web client and
 * checks files”. What it asks of the flow between them is said of the connection.
 */
export function conditionWords(condition: Condition, denied = false): string {
  if ('path' in condition) return leafWords(condition, denied)
  switch (condition.is) {
    case 'all':
    case 'any': {
      const every = (condition.is === 'all') !== denied
      return joinedWords(condition.of, every ? 'and' : 'or', denied)
    }
    case 'not':
      return conditionWords(condition.condition, !denied)
    case 'sure':
      return conditionWords(condition.condition, denied)
    case 'exists':
      return existsWords(condition, denied)
    case 'crosses':
      return crossingWords(condition.kinds, denied)
  }
}

function existsWords(
  { direction, where, min }: Extract<Condition, { is: 'exists' }>,
  denied: boolean,
): string {
  const link = linkWords(direction)
  const some = min > 1 ? `${String(min)} others that` : `${denied ? 'any' : 'some'}thing that`
  return `${denied ? deny(link) : affirm(link)} ${some} ${conditionWords(where)}`
}

/** How an element is linked to its neighbours, seen from itself. */
export function linkWords(direction: Direction): string {
  if (direction === 'in') return 'receive from'
  return direction === 'out' ? 'send to' : 'exchange data with'
}

function joinedWords(of: readonly Condition[], word: 'and' | 'or', denied: boolean): string {
  const ofFlow = of.filter(isAboutFlow)
  const ofPeer = of.filter((part) => !isAboutFlow(part))
  const phrases = ofPeer.map((part) => conditionWords(part, denied))
  const connection = ofFlow.map((part) => leafOrCrossing(part, denied))
  if (connection.length > 0)
    phrases.push(`does so over a connection that ${listed(connection, word)}`)
  return listed(phrases, word)
}

/** A claim about one fact of one record. */
export type Leaf = Extract<Condition, { readonly path: unknown }>

const isAboutFlow = (condition: Condition): boolean =>
  condition.is === 'crosses' || ('path' in condition && partsOf(condition.path)[0] === 'flow')

function leafOrCrossing(condition: Condition, denied: boolean): string {
  if (condition.is === 'crosses') return crossingWords(condition.kinds, denied)
  return 'path' in condition ? verbsOf(condition, denied) : conditionWords(condition, denied)
}

function leafWords(condition: Leaf, denied: boolean): string {
  const verbs = verbsOf(condition, denied)
  return isAboutFlow(condition) ? `does so over a connection that ${verbs}` : verbs
}

function verbsOf(condition: Leaf, denied: boolean): string {
  const [, name] = partsOf(condition.path)
  const bend = denied ? deny : affirm
  switch (condition.is) {
    case 'has':
      return protectionWords(name, denied)
    case 'lacks':
      return protectionWords(name, !denied)
    case 'atLeast':
      return bend(`${phraseOf(name, condition.value)} or more`)
    case 'oneOf':
    case 'overlaps': {
      if (name === '$kind') return bend(factWords.$kind.says([...condition.values]))
      const [only, ...more] = condition.values
      if (only === 'no' && more.length === 0) return protectionWords(name, !denied)
      const phrases = [...new Set(condition.values.map((value) => phraseOf(name, value)))]
      return listed(phrases.map(bend), denied ? 'and' : 'or')
    }
  }
}

function protectionWords(name: FactName, denied: boolean): string {
  const good = isProperty(name) ? propertyOf(name).good : undefined
  const phrases = good ? good.map((choice) => phraseOf(name, choice)) : [phraseOf(name, 'yes')]
  return listed(phrases.map(denied ? deny : affirm), denied ? 'and' : 'or')
}

function phraseOf(name: FactName, value: string | number): string {
  if (!isProperty(name)) return factWords[name].says(value)
  const words = wordsOf(name)
  if (typeof words === 'string') return words
  const phrase = words.says[String(value)] ?? String(value)
  return name === 'actions' ? `can ${phrase}` : phrase
}

function crossingWords(
  kinds: Extract<Condition, { is: 'crosses' }>['kinds'],
  denied: boolean,
): string {
  const bend = denied ? deny : affirm
  if (kinds === 'any') return bend('cross a trust boundary')
  const labels = kinds.map((kind) => inSentence(boundaryKindEntry(kind).label))
  return bend(`cross a trust boundary (${listed(labels, 'or')})`)
}
