import type { TrustBoundary } from '@/model/boundary'
import type { Subject } from '@/model/subject'
import type { BoundaryKind } from '@/model/vocabulary/boundaryKinds'
import { notAsked } from './answerFact'
import { bind, playing, type Binding } from './binding'
import { claimAtLeast, claimHas, claimLacks, claimOneOf } from './claims'
import type { Condition } from './condition'
import type { Asked } from './finding'
import { readyCondition, type ReadyCondition } from './readyCondition'
import type { NeighbourReading, Reading, Situation } from './situation'
import { andAlso, isSettled, opposite, type Unknown, type Verdict } from './verdict'

/** What became of a condition, and the questions that can still settle it when it is unknown. */
export interface Judgement {
  readonly verdict: boolean | 'unknown'
  readonly waitsFor: readonly Asked[]
}

/** Judges a condition about one subject. */
export function judge(situation: Situation, condition: Condition, subject: Subject): Judgement {
  const verdict = compile(condition)(bind(situation, subject))
  if (isSettled(verdict)) return { verdict, waitsFor: [] }
  return { verdict: 'unknown', waitsFor: eachOnce(verdict.waitsFor) }
}

/** A condition made ready to be judged many times. */
export type Judge = (binding: Binding) => Verdict

/** Makes a condition ready. */
export function compile(condition: Condition): Judge {
  const ready = readyCondition(condition)
  return (binding) => verdictOn(ready, binding)
}

/** Beside a neighbour a condition may be about that neighbour, so that its verdict is not kept. */
function verdictOn(condition: ReadyCondition, binding: Binding): Verdict {
  const { slot } = condition
  if (slot < 0 || binding.peer !== null) return work(condition, binding)
  return (binding.verdicts[slot] ??= work(condition, binding))
}

function work(condition: ReadyCondition, binding: Binding): Verdict {
  switch (condition.is) {
    case 'oneOf':
    case 'overlaps':
      return claimOneOf(factFor(condition, binding), condition.values)
    case 'all':
      return joined(condition.parts, false, binding)
    case 'any':
      return joined(condition.parts, true, binding)
    case 'has':
      return claimHas(factFor(condition, binding), condition.isGood)
    case 'lacks':
      return claimLacks(factFor(condition, binding), condition.isGood)
    case 'atLeast':
      return claimAtLeast(factFor(condition, binding), condition.least)
    case 'not':
      return opposite(joined(condition.parts, false, binding))
    case 'sure':
      return joined(condition.parts, false, binding) === true
    case 'exists':
      return exists(condition, binding)
    case 'crosses':
      return crosses(condition, binding)
  }
}

function factFor({ role, name, index }: ReadyCondition, binding: Binding) {
  return playing(role, binding)?.know(name, index) ?? notAsked
}

/** All parts together when false wins, any of them when true wins. Stops at the first winner. */
function joined(parts: readonly ReadyCondition[], winner: boolean, binding: Binding): Verdict {
  let open: Unknown | undefined
  for (const part of parts) {
    const verdict = verdictOn(part, binding)
    if (verdict === winner) return winner
    if (!isSettled(verdict)) open = andAlso(open, verdict)
  }
  return open ?? !winner
}

function exists(condition: ReadyCondition, binding: Binding): Verdict {
  const { peer, flow } = binding
  const neighbours = playing(condition.role, binding)?.neighbours(condition.direction) ?? nobody
  const judgeThem = condition.least === 1 ? oneExists : severalExist
  const verdict = judgeThem(condition, binding, neighbours)
  binding.peer = peer
  binding.flow = flow
  return verdict
}

const nobody: readonly never[] = []

/** Judges neighbours one after another; whoever calls it puts the one before back in its place. */
type JudgeThem = (
  condition: ReadyCondition,
  binding: Binding,
  neighbours: readonly NeighbourReading[],
) => Verdict

const oneExists: JudgeThem = ({ parts }, binding, neighbours) => {
  let open: Unknown | undefined
  for (const { peer, flow } of neighbours) {
    binding.peer = peer
    binding.flow = flow
    const verdict = joined(parts, false, binding)
    if (verdict === true) return true
    if (verdict !== false) open = andAlso(open, verdict)
  }
  return open ?? false
}

/** Neighbours count once, however many flows lead to them. */
const severalExist: JudgeThem = ({ parts, least }, binding, neighbours) => {
  const sure = new Set<Reading>()
  const open = new Map<Reading, Unknown>()
  for (const { peer, flow } of neighbours) {
    binding.peer = peer
    binding.flow = flow
    const verdict = joined(parts, false, binding)
    if (verdict === true) sure.add(peer)
    else if (verdict !== false) open.set(peer, andAlso(open.get(peer), verdict))
    if (sure.size >= least) return true
  }
  const unsure = [...open].filter(([peer]) => !sure.has(peer))
  if (sure.size + unsure.length < least) return false
  return { waitsFor: unsure.flatMap(([, { waitsFor }]) => waitsFor) }
}

/** Speaks of the flow to the neighbour inside `exists`, and of the subject elsewhere. */
function crosses({ kinds }: ReadyCondition, { situation, self, flow }: Binding): boolean {
  const subject = (flow ?? self)?.subject
  const record = subject?.type === 'flow' ? situation.model.flows[subject.id] : undefined
  if (!record) return false
  const crossed = situation.graph.crossedBy(record)
  return kinds === 'any' ? crossed.length > 0 : areSomeOf(crossed, kinds)
}

function areSomeOf(boundaries: readonly TrustBoundary[], kinds: readonly BoundaryKind[]): boolean {
  for (const { kind } of boundaries) if (kinds.includes(kind)) return true
  return false
}

/** The questions without repetition, in their order. */
export function eachOnce(questions: readonly Asked[]): readonly Asked[] {
  if (questions.length < 2) return questions
  const once: Asked[] = []
  for (const question of questions) if (!isAmong(once, question)) once.push(question)
  return once
}

function isAmong(questions: readonly Asked[], question: Asked): boolean {
  for (const other of questions) if (isSameQuestion(question, other)) return true
  return false
}

/** Whether two questions ask the same of the same record. */
export function isSameQuestion(one: Asked, other: Asked): boolean {
  if (one === other) return true
  if (one.property !== other.property) return false
  const [a, b] = [one.subject, other.subject]
  if (a.type === 'model' || b.type === 'model') return a.type === b.type
  return a.type === b.type && a.id === b.id
}
