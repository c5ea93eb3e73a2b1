import type { Element } from '../element'
import { outwardActions } from '../vocabulary/actions'
import type { ElementKind } from '../vocabulary/elementKinds'
import { toolsOf } from './effectiveActions'
import { known, yesOrNo, type Derived, type Evidence } from './evidence'

/** Outside services that someone else reads, or that log what they are asked for. */
const places: ReadonlySet<ElementKind> = new Set([
  'messaging-platform',
  'third-party-api',
  'content-source',
  'external-agent',
])

/**
 * Whether an element can send data out to where others read it: by what it or its tools can do, or
 * by a flow to an outside service. A reply to its own user and a call to a model do not count.
 */
export function outward(evidence: Evidence, element: Element, actions: Derived): Derived {
  const { model, graph } = evidence
  for (const sender of [element, ...toolsOf(evidence, element)]) {
    const out = graph.flowsOutOf(sender.id).find(({ to }) => {
      const receiver = model.elements[to]
      return receiver && places.has(receiver.kind)
    })
    if (out) return known('yes', 'it sends data to an outside service', out.to)
  }
  const able = Array.isArray(actions.value) ? actions.value : (actions.surely ?? [])
  if (outwardActions.some((action) => able.includes(action))) {
    return known('yes', 'it can do things that carry data out')
  }
  if (actions.value === null) return yesOrNo('it can send data out', actions.waitsFor)
  return known('no', 'nothing it can do carries data out')
}
