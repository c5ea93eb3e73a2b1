import type { Element } from '@/model/element'
import { choicesIn } from '@/model/facts/evidence'
import { outsiderAt, zoneOf } from '@/model/facts/outsiders'
import type { ElementId, FlowId } from '@/model/id'
import type { Subject } from '@/model/subject'
import type { ThreatActor } from '@/model/threatActor'
import type { ActorAccess } from '@/model/vocabulary/actorProfiles'
import { type ElementKind, kindEntry, typeOf } from '@/model/vocabulary/elementKinds'
import type { Asked } from '@/rules/finding'
import type { Situation } from '@/rules/situation'

/** How someone stands where they start: it is theirs, what they send reaches it, or they work inside. */
export type Standing = 'own' | 'reach' | 'inside'

export interface Start {
  readonly element: ElementId
  readonly standing: Standing
  /** What would have to be answered to be sure that they can start here. */
  readonly asks: readonly Asked[]
}

/** Where an actor starts. */
export interface Starts {
  readonly elements: readonly Start[]
  /** The flows on whose wire they stand. */
  readonly wires: readonly FlowId[]
  /** Whether somebody chose this, rather than that it follows from how the actor can get in. */
  readonly isChosen: boolean
}

/** Where a threat actor starts: at the records chosen for them, or else where their access says. */
export function startsOf(actor: ThreatActor, situation: Situation): Starts {
  const chosen = actor.startsAt.filter((subject) => isThere(subject, situation))
  return chosen.length > 0 ? chosenStarts(chosen, situation) : derivedStarts(actor, situation)
}

function isThere(subject: Subject, { model }: Situation): boolean {
  switch (subject.type) {
    case 'element':
      return subject.id in model.elements
    case 'flow':
      return subject.id in model.flows
    case 'boundary':
      return subject.id in model.boundaries
    case 'model':
      return true
  }
}

/** At an element it is theirs; in a boundary they reach what is inside, and stand on its wires. */
function chosenStarts(chosen: readonly Subject[], situation: Situation): Starts {
  const { graph, model } = situation
  const starts: Start[] = []
  const wires: FlowId[] = []
  const zone = (members: readonly Element[]) => {
    const inside = new Set(members.map(({ id }) => id))
    for (const id of inside) starts.push({ element: id, standing: 'reach', asks: [] })
    for (const id of inside) {
      for (const flow of graph.flowsOutOf(id)) if (inside.has(flow.to)) wires.push(flow.id)
    }
  }
  for (const subject of chosen) {
    if (subject.type === 'element') starts.push({ element: subject.id, standing: 'own', asks: [] })
    else if (subject.type === 'flow') wires.push(subject.id)
    else if (subject.type === 'boundary') zone(graph.allInside(subject.id))
    else zone(Object.values(model.elements))
  }
  return { elements: withoutTwins(starts), wires: [...new Set(wires)], isChosen: true }
}

function derivedStarts({ access }: ThreatActor, situation: Situation): Starts {
  const elements = Object.values(situation.model.elements)
  const starts = access.flatMap((each) => startsBy(each, elements, situation))
  const onWires = access.includes('network') || access.includes('insider')
  const wires = onWires ? Object.values(situation.model.flows).map(({ id }) => id) : []
  return { elements: nearestOutside(withoutTwins(starts), situation), wires, isChosen: false }
}

const talking: ReadonlySet<ElementKind> = new Set(['user', 'messaging-platform'])
const staff: ReadonlySet<ElementKind> = new Set(['operator', 'approver'])
const agents: ReadonlySet<ElementKind> = new Set(['agent', 'orchestrator', 'external-agent'])
const suppliers: ReadonlySet<ElementKind> = new Set(['package-registry'])

function startsBy(
  access: ActorAccess,
  elements: readonly Element[],
  situation: Situation,
): readonly Start[] {
  const { graph } = situation
  const at = (is: (element: Element) => boolean, standing: Standing = 'own') =>
    elements.filter(is).map(({ id }): Start => ({ element: id, standing, asks: [] }))
  switch (access) {
    case 'anonymous-remote':
      return [
        ...at((each) => isOutside(each) && outsiderAt(graph, each) === 'internet'),
        ...elements.flatMap((each) => exposedStart(each, situation)),
      ]
    case 'authenticated-user':
      return at(({ kind }) => talking.has(kind))
    case 'group-member':
      return at(({ kind }) => kind === 'messaging-platform')
    case 'content-author':
      return [
        ...at(({ kind }) => kindEntry(kind).untrusted === 'content'),
        ...at((each) => readsTheWeb(each, situation), 'reach'),
      ]
    case 'supply-chain':
      return at(({ kind }) => suppliers.has(kind))
    case 'third-party':
      return at((each) => isVendors(each, situation))
    case 'agent-peer':
      return at(({ kind }) => agents.has(kind))
    case 'insider':
      return [
        ...at(({ kind }) => staff.has(kind)),
        ...at(
          (each) => typeOf(each) === 'dataStore' && outsiderAt(graph, each) === 'none',
          'inside',
        ),
      ]
    case 'network':
      return []
  }
}

const isOutside = (element: Element) => typeOf(element) === 'externalEntity'

/** Anyone can send requests to it that it does not refuse, or perhaps can. */
function exposedStart(element: Element, { read }: Situation): readonly Start[] {
  const reading = read({ type: 'element', id: element.id })
  if (isOutside(element) || reading.know('authenticatesCallers').value === 'yes') return []
  const exposure = reading.know('$exposure')
  if (exposure.value === 'internet') return [{ element: element.id, standing: 'reach', asks: [] }]
  const own = exposure.waitsFor.filter(
    ({ subject }) => subject.type === 'element' && subject.id === element.id,
  )
  const maybe = exposure.value === null && exposure.among?.includes('internet')
  return maybe && own.length > 0 ? [{ element: element.id, standing: 'reach', asks: own }] : []
}

function readsTheWeb({ id }: Element, { read }: Situation): boolean {
  const reading = read({ type: 'element', id })
  const actions = reading.know('actions').value
  const browses = Array.isArray(actions) && choicesIn(actions).includes('browse-web')
  return browses || reading.know('fetchesUserUrls').value === 'yes'
}

function isVendors(element: Element, { graph, read }: Situation): boolean {
  if (outsiderAt(graph, element) === 'partner') return true
  if (zoneOf(graph, element) === 'third-party') return true
  return read({ type: 'element', id: element.id }).know('hosting').value === 'third-party'
}

const strength: readonly Standing[] = ['own', 'inside', 'reach']

/** One start for each element: the strongest standing, and the one that is sure. */
function withoutTwins(starts: readonly Start[]): readonly Start[] {
  const best = new Map<ElementId, Start>()
  for (const start of starts) {
    const known = best.get(start.element)
    if (!known || rank(start) < rank(known)) best.set(start.element, start)
  }
  return [...best.values()]
}

const rank = ({ standing, asks }: Start) =>
  Math.min(asks.length, 1) * 10 + strength.indexOf(standing)

/** What another start sends to anyway is reached from there, and no start of its own. */
function nearestOutside(starts: readonly Start[], { graph }: Situation): readonly Start[] {
  const own = new Set(
    starts.flatMap(({ element, standing }) => (standing === 'own' ? element : [])),
  )
  return starts.filter(
    ({ element, standing }) =>
      standing !== 'reach' || !graph.flowsInto(element).some(({ from }) => own.has(from)),
  )
}
