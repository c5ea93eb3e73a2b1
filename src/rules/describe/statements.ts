import type { Condition } from '../condition'
import { conditionWords, type Leaf, linkWords } from '../explain/conditionWords'
import { affirm, deny, listed } from '../explain/phrase'
import { partsOf } from '../path'
import type { Applies } from '../rule'
import { claimSentence, crossingSentence, isBrief, subjectOf, verbsOf } from './claimWords'
import { roleWords, type Scene } from './scene'
import type { Item } from './section'

type Exists = Extract<Condition, { readonly is: 'exists' }>

/**
 * A condition as sentences that must all be true; where only one of several must, they stand below
 * a sentence that says so. Denied, the sentences say when the condition does not hold.
 */
export function statementsOf(
  condition: Condition,
  to: Applies['to'],
  denied = false,
): readonly Item[] {
  return every(condition, denied, { to, away: 0 }).map(capitalised)
}

function every(condition: Condition, denied: boolean, scene: Scene): readonly Item[] {
  if (condition.is === 'not') return every(condition.condition, !denied, scene)
  if (condition.is === (denied ? 'any' : 'all')) {
    return condition.of.flatMap((part) => every(part, denied, scene))
  }
  return [single(condition, denied, scene)]
}

function single(condition: Condition, denied: boolean, scene: Scene): Item {
  if ('path' in condition) return { text: claimSentence(condition, denied, scene) }
  const asked = questionIn(condition)
  if (asked) return { text: askedSentence(asked, denied, scene) }
  switch (condition.is) {
    case 'all':
    case 'any':
      return oneOfThese(condition.of, denied, scene)
    case 'not':
      return single(condition.condition, !denied, scene)
    case 'sure':
      return known(condition.condition, denied, scene)
    case 'exists':
      return neighbours(condition, denied, scene)
    case 'crosses':
      return { text: crossingSentence(condition, denied, scene) }
  }
}

/** Alternatives of which one must hold. An alternative of alternatives is no more than each of them. */
function oneOfThese(of: readonly Condition[], denied: boolean, scene: Scene): Item {
  const ways = of.flatMap((part) => alternatives(part, denied))
  const alike = inOneSentence(ways, scene)
  if (alike) return { text: alike }
  const parts = ways.map((way) => together(every(way.condition, way.denied, scene)))
  return { text: 'one of these holds:', parts }
}

interface Way {
  readonly condition: Condition
  readonly denied: boolean
}

function alternatives(condition: Condition, denied: boolean): readonly Way[] {
  if (condition.is === 'not') return alternatives(condition.condition, !denied)
  if (condition.is === (denied ? 'all' : 'any')) {
    return condition.of.flatMap((part) => alternatives(part, denied))
  }
  return [{ condition, denied }]
}

/** Short claims about one and the same record read best as one sentence. */
function inOneSentence(ways: readonly Way[], scene: Scene): string | null {
  const leaves = ways.flatMap(({ condition, denied }) =>
    'path' in condition ? [{ condition, denied }] : [],
  )
  const subjects = new Set(leaves.map(({ condition }) => subjectOf(condition, scene)))
  if (leaves.length < ways.length || leaves.length > 3 || subjects.size > 1) return null
  if (!leaves.every(({ condition }) => isBrief(condition))) return null
  const verbs = leaves.map(({ condition, denied }) => verbsOf(condition, denied))
  // Two facts may be told in the same words, as who runs a service and in whose zone it is.
  return `${[...subjects][0] ?? ''} ${listed([...new Set(verbs)], 'or')}`
}

function together(items: readonly Item[]): Item {
  const [only, ...more] = items
  if (only && more.length === 0) return only
  return { text: 'all of these hold:', parts: items }
}

function known(condition: Condition, denied: boolean, scene: Scene): Item {
  if (questionIn(condition)) return single(condition, denied, scene)
  const claim = together(every(condition, false, scene))
  const words = claim.text.replace(/^that one/, 'this one')
  const text = `it is ${denied ? 'not ' : ''}known that ${words}`
  return claim.parts ? { text, parts: claim.parts } : { text }
}

/** That something is so or is not so says no more than that the question has been answered. */
function questionIn(condition: Condition): Leaf | null {
  if (condition.is !== 'any' || condition.of.length !== 2) return null
  const [has, lacks] = condition.of.toSorted((one, other) => (one.is < other.is ? -1 : 1))
  return has?.is === 'has' && lacks?.is === 'lacks' && has.path === lacks.path ? has : null
}

function askedSentence(asked: Leaf, denied: boolean, scene: Scene): string {
  const who = denied ? 'nobody' : 'somebody'
  return `${who} has said whether ${claimSentence(asked, false, scene)}`
}

function neighbours({ direction, of, where, min }: Exists, denied: boolean, scene: Scene): Item {
  const centre = roleWords(of, scene)
  const there: Scene = { ...scene, away: of === 'peer' ? scene.away + 1 : 1 }
  const contains = of === 'self' && (scene.to === 'boundary' || scene.to === 'model')
  const link = contains ? 'contain' : linkWords(direction)
  const linked = `${centre} ${(denied ? deny : affirm)(link)} ${amount(min, denied)}`
  if (isShort(where)) {
    return { text: `${linked} ${min > 1 ? 'each of which' : 'that'} ${conditionWords(where)}` }
  }
  const parts = every(where, false, there)
  return { text: `${linked} of which ${parts.length > 1 ? 'all of this' : 'this'} holds:`, parts }
}

function amount(min: number, denied: boolean): string {
  if (min > 1) return `at least ${String(min)} elements,`
  return denied ? 'anything' : 'something'
}

/** Whether what is asked of a neighbour can be said in the same breath. */
function isShort(where: Condition): boolean {
  if (isClaim(where)) return true
  if (where.is !== 'all' && where.is !== 'any') return false
  return where.of.length <= 2 && where.of.every((part) => isClaim(part) && isBrief(part))
}

function isClaim(condition: Condition): boolean {
  if (condition.is === 'not') return isClaim(condition.condition)
  if (condition.is === 'crosses') return true
  return 'path' in condition && ['peer', 'flow'].includes(partsOf(condition.path)[0])
}

function capitalised({ text, parts, ...rest }: Item): Item {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1)
  return { ...rest, text: sentence, ...(parts ? { parts: parts.map(capitalised) } : {}) }
}
