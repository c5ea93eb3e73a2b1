import type { Condition } from '../condition'
import { conditionWords, type Leaf } from '../explain/conditionWords'
import { listed } from '../explain/phrase'
import { isProperty } from '../explain/says'
import { partsOf } from '../path'
import { roleWords, type Scene, self } from './scene'

type Crossing = Extract<Condition, { readonly is: 'crosses' }>

export function claimSentence(condition: Leaf, denied: boolean, scene: Scene): string {
  return `${subjectOf(condition, scene)} ${verbsOf(condition, denied)}`
}

/** Whom a claim is about. What is asked of the whole model, its team answers for. */
export function subjectOf({ path }: Leaf, scene: Scene): string {
  const [role, name] = partsOf(path)
  const ofTeam = isProperty(name) && (role === 'model' || (role === 'self' && scene.to === 'model'))
  return ofTeam ? 'the team' : roleWords(role, scene)
}

/** Whether a claim names so few values that another can be said in the same breath. */
export function isBrief(condition: Condition): boolean {
  if (condition.is === 'not') return isBrief(condition.condition)
  return !('values' in condition) || condition.values.length <= 2
}

/** The claim without its subject. */
export function verbsOf(condition: Leaf, denied: boolean): string {
  const [, name] = partsOf(condition.path)
  // Of itself a record does nothing “over a connection”, as a neighbour does.
  const own: Leaf = { ...condition, path: `self.${name}` }
  if (!('values' in own) || name === '$kind') return plain(conditionWords(own, denied))
  if (denied && String(own.values) === 'none') {
    if (name === '$zone') return 'is in a trust boundary'
    if (name === '$direction') return 'crosses a trust boundary'
  }
  const phrases = own.values.map((value) => conditionWords({ ...own, values: [value] }, denied))
  return plain(together([...new Set(phrases)], denied))
}

/** What several phrases begin with is said once: “holds personal data, payments or secrets”. */
function together(phrases: readonly string[], denied: boolean): string {
  const words = phrases.map((phrase) => phrase.split(' '))
  const [first = []] = words
  const differs = first.findIndex((word, at) => words.some((each) => each[at] !== word))
  if (phrases.length < 2 || differs <= 0) return listed(phrases, denied ? 'and' : 'or')
  const ends = words.map((each) => each.slice(differs).join(' '))
  return `${first.slice(0, differs).join(' ')} ${listed(ends, 'or')}`
}

/** Phrases that read crooked once they are denied. */
function plain(words: string): string {
  return words
    .replace('does not do nothing but make suggestions', 'does more than make suggestions')
    .replace('cannot reach only listed destinations', 'can reach more than listed destinations')
}

export function crossingSentence(condition: Crossing, denied: boolean, scene: Scene): string {
  const flow = scene.away > 0 ? roleWords('flow', scene) : self(scene)
  return `${flow} ${conditionWords(condition, denied)}`
}
