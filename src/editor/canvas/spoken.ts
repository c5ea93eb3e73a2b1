import type { Element } from '@/model/element'
import type { DataFlow } from '@/model/flow'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import type { Badge } from '@/review/badges'
import { protectionOf, protectionWords } from './protection'

/** What something without a name is called in words. */
export const unnamed = 'Unnamed'

/** An element in words: “Support agent, AI agent, in Internal zone, 3 open threats, worst high”. */
export function spokenElement(element: Element, where: string | null, badge?: Badge): string {
  return listed(
    element.name || unnamed,
    kindEntry(element.kind).label,
    where && `in ${where}`,
    element.outOfScope && 'out of scope',
    spokenThreats(badge),
  )
}

/** A flow in words: “Orders, flow from Shop to Ledger, encrypted, 1 open threat, worst low”. */
export function spokenFlow(
  flow: DataFlow,
  { from, to }: { from: string; to: string },
  badge?: Badge,
): string {
  return listed(
    flow.name || null,
    `flow from ${from || unnamed} to ${to || unnamed}`,
    protectionWords[protectionOf(flow)],
    flow.outOfScope && 'out of scope',
    spokenThreats(badge),
  )
}

/** A drawn record in words; what is gone says so. */
export function spokenSubject(model: Model, subject: Subject, badge?: Badge): string {
  switch (subject.type) {
    case 'element': {
      const element = model.elements[subject.id]
      const around = element?.boundary ? model.boundaries[element.boundary] : undefined
      return element
        ? spokenElement(element, around ? around.name || unnamed : null, badge)
        : 'Gone'
    }
    case 'flow': {
      const flow = model.flows[subject.id]
      if (!flow) return 'Gone'
      const nameOf = (id: DataFlow['from']) => model.elements[id]?.name ?? ''
      return spokenFlow(flow, { from: nameOf(flow.from), to: nameOf(flow.to) }, badge)
    }
    case 'boundary': {
      const boundary = model.boundaries[subject.id]
      if (!boundary) return 'Gone'
      const kind = boundaryKindEntry(boundary.kind).label
      return listed(boundary.name || unnamed, `trust boundary, ${kind}`, spokenThreats(badge))
    }
    case 'model':
      return model.about.title || unnamed
  }
}

function spokenThreats(badge: Badge | undefined): string | null {
  if (!badge || badge.count === 0) return null
  const count = badge.count === 1 ? '1 open threat' : `${badge.count} open threats`
  return badge.worst ? `${count}, worst ${badge.worst}` : count
}

function listed(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(', ')
}
