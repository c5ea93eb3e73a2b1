import type { Subject } from '@/model/subject'
import { bind, playerOf, type Binding } from './binding'
import { slotOf } from './commonParts'
import { claimAtLeast, claimHas, claimLacks, claimOneOf, type Claim } from './claims'
import type { Condition, Direction, FactName, Path } from './condition'
import type { Asked } from './finding'
import { notAsked } from './answerFact'
import { factIndex } from './factIndex'
import { partsOf } from './path'
import type { NeighbourReading, Reading, Situation } from './situation'
import { isSettled, opposite, type Verdict } from './verdict'

/** What became of a condition, and the questions that can still settle it when it is unknown. */
export interface Judgement {
  readonly verdict: boolean | 'unknown'
  readonly waitsFor: readonly Asked[]
}

/** Judges a condition about one subject. */
export function judge(situation: Situation, condition: Condition, subject: Subject): Judgement {
  const verdict = compile(condition)(bind(situation, subject))
  if (isSettled(verdict)) return { verdict, waitsFor: [] }
  return { verdict: 'unknown', waitsFor: eachOnce(verdict) }
}

/** A condition made ready to be judged many times. */
export type Judge = (binding: Binding) => Verdict

const compiled = new WeakMap<Condition, Judge>()

/** Makes a condition ready, once. */
export function compile(condition: Condition): Judge {
  const known = compiled.get(condition)
  if (known) return known
  const judgeIt = oncePerRecord(condition, build(condition))
  compiled.set(condition, judgeIt)
  return judgeIt
}

/** Beside a neighbour a condition may be about that neighbour, so that its verdict is not kept. */
function oncePerRecord(condition: Condition, judgeIt: Judge): Judge {
  const slot = slotOf(condition)
  if (slot === undefined) return judgeIt
  return (binding) => {
    if (binding.peer !== null) return judgeIt(binding)
    return (binding.verdicts[slot] ??= judgeIt(binding))
  }
}

function build(condition: Condition): Judge {
  switch (condition.is) {
    case 'has':
      return about(condition.path, claimHas)
    case 'lacks':
      return about(condition.path, claimLacks)
    case 'oneOf':
    case 'overlaps':
      return about(condition.path, () => claimOneOf(condition.values))
    case 'atLeast':
      return about(condition.path, () => claimAtLeast(condition.value))
    case 'all':
      return combine(condition.of.map(compile), false)
    case 'any':
      return combine(condition.of.map(compile), true)
    case 'not': {
      const inner = compile(condition.condition)
      return (binding) => opposite(inner(binding))
    }
    case 'sure': {
      const inner = compile(condition.condition)
      return (binding) => inner(binding) === true
    }
    case 'exists':
      return exists(condition)
    case 'crosses':
      return crosses(condition.kinds)
  }
}

function about(path: Path, claim: (name: FactName) => Claim): Judge {
  const [role, name] = partsOf(path)
  const playing = playerOf[role]
  const holds = claim(name)
  const index = factIndex(name)
  return (binding) => holds(playing(binding)?.know(name, index) ?? notAsked)
}

/** `all` when false wins, `any` when true wins. Stops at the first winner. */
function combine(parts: readonly Judge[], winner: boolean): Judge {
  return (binding) => {
    let open: readonly Asked[] | undefined
    for (const part of parts) {
      const verdict = part(binding)
      if (verdict === winner) return winner
      if (!isSettled(verdict)) open = open ? [...open, ...verdict] : verdict
    }
    return open ?? !winner
  }
}

function exists({ direction, of, where, min }: Extract<Condition, { is: 'exists' }>): Judge {
  const [around, inner] = [neighboursOf(of, direction), compile(where)]
  const judgeEach = min === 1 ? existsOne(inner) : existsMany(inner, min)
  return (binding) => {
    const { peer, flow } = binding
    const verdict = judgeEach(binding, around(binding))
    binding.peer = peer
    binding.flow = flow
    return verdict
  }
}

type Centre = Extract<Condition, { is: 'exists' }>['of']
type Around = (binding: Binding) => readonly NeighbourReading[]

function neighboursOf(of: Centre, direction: Direction): Around {
  const playing = playerOf[of]
  return (binding) => playing(binding)?.neighbours(direction) ?? nobody
}

const nobody: readonly never[] = []

/** Judges neighbours one after another; whoever calls it puts the one before back in its place. */
type JudgeEach = (binding: Binding, neighbours: readonly NeighbourReading[]) => Verdict

function existsOne(inner: Judge): JudgeEach {
  return (binding, neighbours) => {
    let open: readonly Asked[] | undefined
    for (const { peer, flow } of neighbours) {
      binding.peer = peer
      binding.flow = flow
      const verdict = inner(binding)
      if (verdict === true) return true
      if (verdict !== false) open = open ? [...open, ...verdict] : verdict
    }
    return open ?? false
  }
}

/** Neighbours count once, however many flows lead to them. */
function existsMany(inner: Judge, min: number): JudgeEach {
  return (binding, neighbours) => {
    const sure = new Set<Reading>()
    const open = new Map<Reading, readonly Asked[]>()
    for (const { peer, flow } of neighbours) {
      binding.peer = peer
      binding.flow = flow
      const verdict = inner(binding)
      if (verdict === true) sure.add(peer)
      else if (verdict !== false) open.set(peer, [...(open.get(peer) ?? []), ...verdict])
      if (sure.size >= min) return true
    }
    const unsure = [...open].filter(([peer]) => !sure.has(peer))
    return sure.size + unsure.length < min ? false : unsure.flatMap(([, asked]) => asked)
  }
}

/** Speaks of the flow to the neighbour inside `exists`, and of the subject elsewhere. */
function crosses(kinds: Extract<Condition, { is: 'crosses' }>['kinds']): Judge {
  return ({ situation, self, flow }) => {
    const subject = (flow ?? self)?.subject
    const record = subject?.type === 'flow' ? situation.model.flows[subject.id] : undefined
    if (!record) return false
    const crossed = situation.graph.crossedBy(record)
    return kinds === 'any' ? crossed.length > 0 : crossed.some(({ kind }) => kinds.includes(kind))
  }
}

/** The questions without repetition, in their order. */
export function eachOnce(questions: readonly Asked[]): readonly Asked[] {
  if (questions.length < 2) return questions
  return questions.filter(
    (question, at) => questions.findIndex((other) => isSameQuestion(question, other)) === at,
  )
}

/** Whether two questions ask the same of the same record. */
export function isSameQuestion(one: Asked, other: Asked): boolean {
  if (one === other) return true
  if (one.property !== other.property) return false
  const [a, b] = [one.subject, other.subject]
  if (a.type === 'model' || b.type === 'model') return a.type === b.type
  return a.type === b.type && a.id === b.id
}
