import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import type { Condition, Role } from '../condition'
import { conditionWords, linkWords } from '../explain/conditionWords'
import { affirm, deny, inSentence, listed } from '../explain/phrase'
import { isProperty } from '../explain/says'
import { partsOf } from '../path'
import type { Applies } from '../rule'
import type { Item } from './section'

/** Of what a condition speaks, and how far from the subject of the rule. */
interface Scene {
  readonly to: Applies['to']
  /** How many neighbours away the one is that is spoken of as `peer`. */
  readonly away: number
}

type Leaf = Extract<Condition, { readonly path: unknown }>
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
  if ('path' in condition) return { text: leafSentence(condition, denied, scene) }
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
    case 'crosses': {
      const flow = scene.away > 0 ? roleWords('flow', scene) : self(scene)
      return { text: `${flow} ${crossingVerbs(condition.kinds, denied)}` }
    }
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
  const verbs = leaves.map(({ condition, denied }) => verbsOf(condition, denied))
  return `${[...subjects][0] ?? ''} ${listed(verbs, 'or')}`
}

function together(items: readonly Item[]): Item {
  const [only, ...more] = items
  if (only && more.length === 0) return only
  return { text: 'all of these hold:', parts: items }
}

function known(condition: Condition, denied: boolean, scene: Scene): Item {
  const claim = together(every(condition, false, scene))
  const text = `it is ${denied ? 'not ' : ''}known that ${claim.text}`
  return claim.parts ? { text, parts: claim.parts } : { text }
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
  return (
    (where.is === 'all' || where.is === 'any') && where.of.length <= 2 && where.of.every(isClaim)
  )
}

function isClaim(condition: Condition): boolean {
  if (condition.is === 'not') return isClaim(condition.condition)
  if (condition.is === 'crosses') return true
  return 'path' in condition && ['peer', 'flow'].includes(partsOf(condition.path)[0])
}

function leafSentence(condition: Leaf, denied: boolean, scene: Scene): string {
  return `${subjectOf(condition, scene)} ${verbsOf(condition, denied)}`
}

function subjectOf({ path }: Leaf, scene: Scene): string {
  const [role, name] = partsOf(path)
  // What is asked of the whole model, its team answers for.
  const ofTeam = isProperty(name) && (role === 'model' || (role === 'self' && scene.to === 'model'))
  return ofTeam ? 'the team' : roleWords(role, scene)
}

/** The claim without its subject; it says “does so over a connection” only of a neighbour. */
function verbsOf(condition: Leaf, denied: boolean): string {
  const [, name] = partsOf(condition.path)
  const ofNothing = denied && 'values' in condition && String(condition.values) === 'none'
  if (ofNothing && name === '$zone') return 'is in a trust boundary'
  if (ofNothing && name === '$direction') return 'crosses a trust boundary'
  const words = conditionWords({ ...condition, path: `self.${name}` }, denied)
  // “can send mail, can pay or can deploy” says one word too often.
  return words.startsWith('can ') ? words.replaceAll(/(, | or )can /g, '$1') : words
}

function roleWords(role: Role, scene: Scene): string {
  switch (role) {
    case 'self':
      return self(scene)
    case 'source':
      return 'its sender'
    case 'target':
      return 'its receiver'
    case 'peer':
      return scene.away > 1 ? 'the one behind it' : 'that one'
    case 'flow':
      return 'the connection between them'
    case 'model':
      return 'the system'
  }
}

function self({ to }: Scene): string {
  if (to === 'flow') return 'the flow'
  if (to === 'boundary') return 'the boundary'
  return to === 'model' ? 'the system' : 'it'
}

function crossingVerbs(kinds: Extract<Condition, { is: 'crosses' }>['kinds'], denied: boolean) {
  const bend = denied ? deny : affirm
  if (kinds === 'any') return bend('cross a trust boundary')
  const labels = kinds.map((kind) => inSentence(boundaryKindEntry(kind).label))
  return bend(`cross a trust boundary (${listed(labels, 'or')})`)
}

function capitalised({ text, parts, ...rest }: Item): Item {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1)
  return { ...rest, text: sentence, ...(parts ? { parts: parts.map(capitalised) } : {}) }
}
