import type { Answer, Answers } from '@/model/answer'
import { notApplicable } from '@/model/answer'
import { counted } from '@/model/counted'
import type { DataFlow } from '@/model/flow'
import { graphOf } from '@/model/graph'
import type { AssetId, BoundaryId, DiagramId, ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import { isOn } from '@/model/onDiagram'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { choiceLabel } from '@/model/vocabulary/choiceLabel'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import { nameOf } from '@/rules/explain/nameOf'
import { protectionOf, protectionWords } from '../canvas/protection'
import { unnamed } from '../canvas/spoken'
import type { DrawnRecord } from '../canvas/subjectOfKey'

/** What the outline says of a record in its columns, apart from what the rules find. */
export interface OutlineWords {
  readonly name: string
  readonly kind: string
  /** The boundary that it is in, or the element that a flow leaves. */
  readonly where: string
  /** The element that a flow leads to; for an element, how many flows leave and reach it. */
  readonly to: string
  readonly facts: string
  /** Those of the facts that are not said of the record elsewhere, for the row as it is heard. */
  readonly news: string
  readonly data: string
}

const gone: OutlineWords = { name: '', kind: '', where: '', to: '', facts: '', news: '', data: '' }

/** A record in the words of the outline; what is not drawn on the diagram says so among the facts. */
export function outlineWords(model: Model, diagram: DiagramId, subject: DrawnRecord) {
  const words = wordsOf(model, subject)
  const shown = model.diagrams[diagram]
  if (shown && isOn(shown, subject, model)) return words
  const absent = 'Not on this diagram'
  return { ...words, facts: joined(absent, words.facts), news: joined(absent, words.news) }
}

function wordsOf(model: Model, subject: DrawnRecord): OutlineWords {
  switch (subject.type) {
    case 'element':
      return elementWords(model, subject.id)
    case 'flow':
      return flowWords(model, subject.id)
    case 'boundary':
      return boundaryWords(model, subject.id)
  }
}

function elementWords(model: Model, id: ElementId): OutlineWords {
  const element = model.elements[id]
  if (!element) return gone
  const graph = graphOf(model)
  const [out, into] = [graph.flowsOutOf(id).length, graph.flowsInto(id).length]
  return {
    name: element.name || unnamed,
    kind: kindEntry(element.kind).label,
    where: placeName(model, element.boundary),
    to: joined(out > 0 && `${out} out`, into > 0 && `${into} in`),
    facts: element.outOfScope ? 'Out of scope' : '',
    news: '',
    data: assetNames(model, element.assets),
  }
}

function flowWords(model: Model, id: DataFlow['id']): OutlineWords {
  const flow = model.flows[id]
  if (!flow) return gone
  return {
    name: flow.name,
    kind: protocolOf(flow.answers),
    where: nameOf({ type: 'element', id: flow.from }, model),
    to: nameOf({ type: 'element', id: flow.to }, model),
    facts: joined(flow.outOfScope && 'Out of scope', ...protectionFacts(flow)),
    news: '',
    data: assetNames(model, flow.assets),
  }
}

function boundaryWords(model: Model, id: BoundaryId): OutlineWords {
  const boundary = model.boundaries[id]
  if (!boundary) return gone
  const { label } = boundaryKindEntry(boundary.kind)
  const { length } = graphOf(model).allInside(id)
  const count = counted(length, 'element')
  return {
    ...gone,
    name: boundary.name || label,
    kind: label,
    where: placeName(model, boundary.parent),
    facts: count,
    news: count,
  }
}

/** “?” where nobody has said. */
function protocolOf({ protocol }: Answers): string {
  if (protocol === undefined) return 'Protocol ?'
  return protocol === notApplicable ? 'No protocol' : choiceLabel(String(protocol))
}

const callers: { readonly [answer: string]: string } = {
  yes: 'authenticated',
  no: 'not authenticated',
}

function protectionFacts(flow: DataFlow): (string | null)[] {
  const protection = protectionOf(flow)
  const encryption = protection === 'unknown' ? 'encrypted ?' : protectionWords[protection]
  return [encryption, authentication(flow.answers.authenticated, protection === 'notApplicable')]
}

function authentication(answer: Answer | undefined, isMoot: boolean): string | null {
  if (answer === undefined) return isMoot ? null : 'authenticated ?'
  return callers[String(answer)] ?? null
}

function placeName(model: Model, id: BoundaryId | null): string {
  return id && id in model.boundaries ? nameOf({ type: 'boundary', id }, model) : ''
}

function assetNames({ assets }: Model, ids: readonly AssetId[]): string {
  return ids.flatMap((id) => assets[id]?.name ?? []).join(', ')
}

/** Some facts in one line. */
export function joined(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(' · ')
}
