import type { Element } from '../element'
import type { ElementKind } from '../vocabulary/elementKinds'
import { ask, choicesIn, known, type Derived, type Evidence, type OpenQuestion } from './evidence'

/** What acts for whoever calls it. */
const tools: ReadonlySet<ElementKind> = new Set(['tool', 'mcp-server', 'code-sandbox', 'worker'])

/** What hands a call on to a tool. */
const passages: ReadonlySet<ElementKind> = new Set(['gateway'])

/**
 * What an element can do: by itself, and through the tools and workers that it calls, two calls
 * deep. Agents that it asks do their own deeds; those are not counted here. A sandbox runs code,
 * whatever it was asked.
 */
export function effectiveActions(evidence: Evidence, element: Element): Derived {
  const actions = new Set<string>()
  const open: OpenQuestion[] = []
  let through: Element | undefined

  for (const actor of [element, ...toolsOf(evidence, element)]) {
    const answer = evidence.answerOf(actor, 'actions')
    if (answer === null) open.push(ask(actor, 'actions'))
    const more = [...choicesIn(answer), ...(actor.kind === 'code-sandbox' ? ['execute-code'] : [])]
    if (actor !== element && more.some((action) => !actions.has(action))) through ??= actor
    for (const action of more) actions.add(action)
  }

  const all = [...actions].toSorted()
  if (open.length === 0) return known(all, 'it and the tools it calls can do this', through?.id)
  return {
    value: null,
    because: 'it hangs on what it and its tools can do',
    waitsFor: open,
    surely: all,
  }
}

/** The tools that an element calls, straight or through one step. */
export function toolsOf({ model, graph }: Evidence, element: Element): readonly Element[] {
  const found = new Set<Element>()
  const look = (from: Element, hops: number) => {
    for (const { to } of graph.flowsOutOf(from.id)) {
      const called = model.elements[to]
      if (!called || called === element) continue
      const isTool = tools.has(called.kind)
      if (isTool) found.add(called)
      if (hops > 1 && (isTool || passages.has(called.kind))) look(called, hops - 1)
    }
  }
  look(element, 2)
  return [...found]
}
