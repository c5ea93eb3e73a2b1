import type { DataFlow } from '@/model/flow'
import type { Element } from '@/model/element'
import { outsiderAt } from '@/model/facts/outsiders'
import { kindEntry, typeOf, type ElementKind } from '@/model/vocabulary/elementKinds'
import { footholdOf, goalsOn, harmsBook, type Usable } from './foothold'
import type { Book, Move } from './moveBook'
import type { Ground } from './passable'
import type { Mode } from './places'
import { wireMoves } from './wireMoves'
import type { FlowUsage, Harm, Usage } from './usage'

/** What someone does who holds an element or owns it, and what those do whose messages pass through it. */
export function alongFlow(
  book: Book,
  flow: DataFlow,
  threats: { readonly on: readonly Usable<FlowUsage>[]; readonly at: readonly Usable<Usage>[] },
  ground: Ground,
) {
  const { model, graph } = ground.situation
  const source = model.elements[flow.from]
  const target = model.elements[flow.to]
  if (!source || !target || source === target) return
  const ahead = { flow: flow.id, from: source.id, at: target.id, guard: -1 }
  const back = { flow: flow.id, from: target.id, at: source.id, guard: -1 }
  const at = book.places.of
  const [reachTarget, insideTarget] = [at(target.id, 'reach'), at(target.id, 'inside')]
  const isTrusted = outsiderAt(graph, source) === 'none'

  book.add(at(source.id, 'hold'), { ...ahead, to: insideTarget, kind: 'act' })
  book.add(at(source.id, 'own'), {
    ...ahead,
    to: isTrusted ? insideTarget : reachTarget,
    kind: isTrusted ? 'act' : 'send',
  })
  if (passesOn(source)) {
    for (const mode of ['reach', 'replied', 'inside'] as const) {
      book.add(at(source.id, mode), { ...ahead, to: reachTarget, kind: 'send' })
    }
  }
  const replied = at(source.id, 'replied')
  for (const mode of answering(target)) {
    book.add(at(target.id, mode), { ...back, to: replied, kind: 'reply' })
  }
  askStore(book, ahead, source, target)
  useRights(book, ahead, { source, target, threats: threats.at }, ground)
  wireMoves(book, flow, threats.on)
}

/** An element that may do more than it should is used against what it has access to. */
function useRights(
  book: Book,
  ahead: Ahead,
  ends: {
    readonly source: Element
    readonly target: Element
    readonly threats: readonly Usable<Usage>[]
  },
  ground: Ground,
) {
  const { source, target, threats } = ends
  const goals = goalsOn(new Set(target.assets), book.places)
  if (threats.length === 0 || goals.length === 0) return
  const harming = harmsBook(book, threats, true, ground)
  for (const mode of ['reach', 'replied', 'inside', 'hold'] as const) {
    for (const at of goals) {
      const guard = harming(footholdOf[mode], at)
      if (guard < 0) continue
      book.add(book.places.of(source.id, mode), {
        ...ahead,
        guard,
        to: book.places.goal(at),
        kind: 'use',
      })
    }
  }
}

type Ahead = Pick<Move, 'flow' | 'from' | 'at' | 'guard'>

/** What people and services outside are sent goes no further, unless they are held. */
const passesOn = (element: Element) => typeOf(element) !== 'externalEntity'

/** As what someone must be at an element to have a say in its answers. */
function answering(element: Element): readonly Mode[] {
  const { returnsContent } = kindEntry(element.kind)
  const type = typeOf(element)
  if (type === 'dataStore' && returnsContent) return ['reach', 'replied', 'inside', 'hold', 'own']
  if (type === 'process' && returnsContent) return ['replied', 'hold', 'own']
  return ['hold', 'own']
}

/** Gives out what it keeps, although no content of outsiders lies in it. */
const vaults: ReadonlySet<ElementKind> = new Set(['secrets-vault'])

/** What the clients of a store can do to what lies in it. */
export function givenOut({ kind }: Pick<Element, 'kind'>): readonly Harm[] {
  if (kindEntry(kind).returnsContent) return ['C', 'I']
  return vaults.has(kind) ? ['C'] : []
}

/** A store serves its client, so whoever holds the client gets what lies in the store. */
function askStore(book: Book, ahead: Ahead, source: Element, target: Element) {
  if (typeOf(target) !== 'dataStore') return
  const allowed = givenOut(target)
  book.places.goals.forEach((goal, at) => {
    if (!target.assets.includes(goal.asset)) return
    if (!goal.harms.some((harm) => allowed.includes(harm))) return
    book.add(book.places.of(source.id, 'hold'), { ...ahead, to: book.places.goal(at), kind: 'ask' })
  })
}
