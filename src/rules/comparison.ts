import type { Graph } from '@/model/graph'
import type { AssetId, BoundaryId, ElementId, FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import { differingIds } from '@/model/rows'
import { subjectKey, wholeModel, type Subject } from '@/model/subject'
import type { PropertyId } from '@/model/vocabulary/properties/properties'
import { answerFact, answeredRecord } from './answerFact'
import { changeLog, type ChangeLog } from './changeLog'
import type { Dependency } from './dependencies'
import { dataNames } from './derivedFacts'
import type { Overlay } from './overlay'
import { isSameFact } from './sameFact'

/** A state of a model: its records, how they hang together, and what controls write over them. */
export interface State {
  readonly model: Model
  readonly graph: Graph
  readonly overlay: Overlay
}

/** What differs between two states, before any fact has been worked out anew. */
export interface Comparison {
  readonly log: ChangeLog
  /** The elements whose own surroundings differ: kind, boundary, flows. */
  readonly moved: ReadonlySet<ElementId>
  /** Whether kinds or flows are among what differs, and not only boundaries. */
  readonly isRewired: boolean
  /** The elements on which, or on whose flows, the data differs. */
  readonly dataAt: ReadonlySet<ElementId>
  /** The properties of elements that differ, and where. */
  readonly answeredAt: ReadonlyMap<PropertyId, ReadonlySet<ElementId>>
}

interface Draft {
  readonly before: State
  readonly after: State
  readonly log: ChangeLog
  readonly moved: Set<ElementId>
  isRewired: boolean
  readonly dataAt: Set<ElementId>
  readonly answeredAt: Map<PropertyId, Set<ElementId>>
}

/** Compares two states record by record. Only records that are not the very same object are looked into. */
export function compare(before: State, after: State): Comparison {
  const draft: Draft = {
    before,
    after,
    log: changeLog(),
    moved: new Set(),
    isRewired: false,
    dataAt: new Set(),
    answeredAt: new Map(),
  }
  compareBoundaries(draft)
  compareElements(draft)
  compareFlows(draft)
  compareAssets(draft)
  compareAnswers(draft, wholeModel)
  if (before.overlay !== after.overlay) compareOverlays(draft)
  return draft
}

function compareElements(draft: Draft) {
  const { before, after, log } = draft
  for (const id of differingIds(before.model.elements, after.model.elements)) {
    const subject: Subject = { type: 'element', id }
    const [was, is] = [before.model.elements[id], after.model.elements[id]]
    if (!was || !is) {
      noteComing(draft, id)
      continue
    }
    if (was.kind !== is.kind || was.ownKind !== is.ownKind) noteKind(draft, id)
    if (was.boundary !== is.boundary) noteMove(draft, id)
    if ((was.outOfScope === null) !== (is.outOfScope === null)) log.addAll(subject)
    if (!isSameList(was.assets, is.assets)) noteData(draft, id)
    if (was.answers !== is.answers) compareAnswers(draft, subject)
  }
}

/** An element is something else, which those can tell with whom it deals. */
function noteKind(draft: Draft, id: ElementId) {
  draft.isRewired = true
  draft.log.addAll({ type: 'element', id })
  draft.moved.add(id)
  for (const { to } of draft.after.graph.flowsOutOf(id)) draft.moved.add(to)
}

/** An element came or went: with it come and go flows, and members of boundaries. */
function noteComing(draft: Draft, id: ElementId) {
  const { before, after, log } = draft
  draft.isRewired = true
  log.addAll({ type: 'element', id })
  log.add(wholeModel, ['#neighbours'])
  noteMove(draft, id)
  for (const { graph } of [before, after]) {
    for (const flow of [...graph.flowsInto(id), ...graph.flowsOutOf(id)]) {
      noteFlow(draft, flow.id, [flow.from, flow.to])
    }
  }
}

/** An element is in another boundary, or in one that has changed. */
function noteMove(draft: Draft, id: ElementId) {
  const { before, after, log, moved } = draft
  moved.add(id)
  log.add({ type: 'element', id }, ['$zone'])
  for (const { graph } of [before, after]) {
    for (const flow of [...graph.flowsInto(id), ...graph.flowsOutOf(id)]) {
      log.add({ type: 'flow', id: flow.id }, ['$crosses', '$direction'])
      moved.add(flow.from).add(flow.to)
    }
  }
  noteAround(draft, id, ['#neighbours', ...dataNames])
}

function compareFlows(draft: Draft) {
  const { before, after, log } = draft
  for (const id of differingIds(before.model.flows, after.model.flows)) {
    const subject: Subject = { type: 'flow', id }
    const [was, is] = [before.model.flows[id], after.model.flows[id]]
    if (!was || !is || was.from !== is.from || was.to !== is.to) {
      noteFlow(
        draft,
        id,
        [was, is].flatMap((flow) => (flow ? [flow.from, flow.to] : [])),
      )
      continue
    }
    if ((was.outOfScope === null) !== (is.outOfScope === null)) log.addAll(subject)
    if (!isSameList(was.assets, is.assets)) noteFlowData(draft, id)
    if (was.answers !== is.answers) compareAnswers(draft, subject)
  }
}

function noteFlow(draft: Draft, id: FlowId, ends: readonly ElementId[]) {
  draft.isRewired = true
  draft.log.addAll({ type: 'flow', id })
  for (const end of ends) {
    draft.moved.add(end)
    draft.log.add({ type: 'element', id: end }, ['#neighbours'])
    noteAround(draft, end, ['#neighbours', ...dataNames])
  }
}

function noteAround({ before, after, log }: Draft, id: ElementId, names: readonly Dependency[]) {
  for (const { graph } of [before, after]) {
    for (const boundary of graph.boundariesOf(id)) {
      log.add({ type: 'boundary', id: boundary.id }, names)
    }
  }
}

function noteData(draft: Draft, id: ElementId) {
  draft.dataAt.add(id)
  noteAround(draft, id, dataNames)
}

function noteFlowData(draft: Draft, id: FlowId) {
  draft.log.add({ type: 'flow', id }, dataNames)
  const flow = draft.after.model.flows[id]
  if (flow) for (const end of [flow.from, flow.to]) noteData(draft, end)
}

function compareBoundaries(draft: Draft) {
  const { before, after, log } = draft
  for (const id of differingIds(before.model.boundaries, after.model.boundaries)) {
    const subject: Subject = { type: 'boundary', id }
    const [was, is] = [before.model.boundaries[id], after.model.boundaries[id]]
    if (!was || !is || was.kind !== is.kind || was.parent !== is.parent) noteBoundary(draft, id)
    else if (was.answers !== is.answers) compareAnswers(draft, subject)
    if (was && is && was.kind !== is.kind) log.addAll(subject)
  }
}

function noteBoundary(draft: Draft, id: BoundaryId) {
  draft.log.addAll({ type: 'boundary', id })
  for (const { graph } of [draft.before, draft.after]) {
    for (const member of graph.allInside(id)) noteMove(draft, member.id)
    for (const around of graph.boundariesAround(id)) {
      draft.log.add({ type: 'boundary', id: around.id }, ['#neighbours', ...dataNames])
    }
  }
}

function compareAssets(draft: Draft) {
  const { before, after, log } = draft
  const changed = new Set<AssetId>(differingIds(before.model.assets, after.model.assets))
  if (changed.size === 0) return
  log.add(wholeModel, dataNames)
  const isHere = ({ assets }: { readonly assets: readonly AssetId[] }) =>
    assets.some((asset) => changed.has(asset))
  for (const element of Object.values(after.model.elements)) {
    if (isHere(element)) noteData(draft, element.id)
  }
  for (const flow of Object.values(after.model.flows)) {
    if (isHere(flow)) noteFlowData(draft, flow.id)
  }
}

function compareOverlays(draft: Draft) {
  const { before, after } = draft
  const differs = (subject: Subject) => {
    const key = subjectKey(subject)
    return before.overlay.get(key) !== after.overlay.get(key)
  }
  for (const { id } of Object.values(after.model.elements)) {
    if (differs({ type: 'element', id })) compareAnswers(draft, { type: 'element', id })
  }
  for (const { id } of Object.values(after.model.flows)) {
    if (differs({ type: 'flow', id })) compareAnswers(draft, { type: 'flow', id })
  }
  for (const { id } of Object.values(after.model.boundaries)) {
    if (differs({ type: 'boundary', id })) compareAnswers(draft, { type: 'boundary', id })
  }
}

/** Which properties of a record are known differently, or no longer known. */
function compareAnswers(draft: Draft, subject: Subject) {
  const { before, after, log, answeredAt } = draft
  const was = answeredRecord(before.model, before.overlay, subject)
  const is = answeredRecord(after.model, after.overlay, subject)
  if (!was || !is || (was.answers === is.answers && was.written === is.written)) return

  const changed = [...was.asked.keys()].filter(
    (property) => !isSameFact(answerFact(was, property), answerFact(is, property)),
  )
  log.add(subject, changed)
  if (subject.type !== 'element') return
  for (const property of changed) {
    answeredAt.set(property, (answeredAt.get(property) ?? new Set()).add(subject.id))
  }
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  if (one === other) return true
  return one.length === other.length && one.every((item, at) => item === other[at])
}
