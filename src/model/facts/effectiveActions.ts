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
  const called = toolsOf(evidence, element)
  const answer = evidence.answerOf(element, 'actions')
  // Most elements call no tool and do what they were said to do.
  if (called.length === 0 && answer !== null && element.kind !== 'code-sandbox') {
    return known(choicesIn(answer).toSorted(), itCan)
  }
  return together(evidence, element, called)
}

const itCan = 'it and the tools it calls can do this'

function together(evidence: Evidence, element: Element, called: readonly Element[]): Derived {
  const actions = new Set<string>()
  const open: OpenQuestion[] = []
  let through: Element | undefined

  for (const actor of [element, ...called]) {
    const answer = evidence.answerOf(actor, 'actions')
    if (answer === null) open.push(ask(actor, 'actions'))
    const more = [...choicesIn(answer), ...(actor.kind === 'code-sandbox' ? ['execute-code'] : [])]
    if (actor !== element && more.some((action) => !actions.has(action))) through ??= actor
    for (const action of more) actions.add(action)
  }

  const all = [...actions].toSorted()
  if (open.length === 0) return known(all, itCan, through?.id)
  return {
    value: null,
    because: 'it hangs on what it and its tools can do',
    waitsFor: open,
    surely: all,
  }
}

/** The tools that an element calls, straight or through one step. */
export function toolsOf({ model, graph }: Evidence, element: Element): readonly Element[] {
  if (!graph.flowsOutOf(element.id).some(({ to }) => hands(model.elements[to]?.kind))) return none
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

const none: readonly Element[] = []

/** Whether something acts for its callers, or hands calls on to what does. */
function hands(kind: ElementKind | undefined): boolean {
  return kind !== undefined && (tools.has(kind) || passages.has(kind))
}
