import type { Subject } from '@/model/subject'
import type { BoundaryKind } from '@/model/vocabulary/boundaryKinds'
import type { Binding } from '../binding'
import type { Condition, Direction, FactName } from '../condition'
import { compile } from '../judge'
import { partsOf } from '../path'
import type { Fact } from '../situation'

export type TracedVerdict = 'holds' | 'fails' | 'unknown'

/** A neighbour, the flow to it or from it if there is one, and what decided about it. */
export interface Witness {
  readonly peer: Subject
  readonly flow: Subject | null
  readonly reasons: readonly Reason[]
}

/**
 * Something that a verdict was read from: a fact, the boundaries that a flow crosses, or neighbours.
 * `weighs` is false for what is unknown where only the known counts: it is worth telling, but the
 * verdict does not hang on it.
 */
export type Reason = { readonly verdict: TracedVerdict; readonly weighs: boolean } & (
  | {
      readonly of: 'fact'
      readonly subject: Subject
      readonly name: FactName
      readonly fact: Fact
      /** Of a fact with several values, those that mattered. */
      readonly matched: readonly string[] | null
    }
  | { readonly of: 'crossing'; readonly flow: Subject; readonly kinds: readonly BoundaryKind[] }
  | {
      readonly of: 'neighbours'
      readonly centre: Subject
      readonly direction: Direction
      readonly where: Condition
      readonly min: number
      /** Whether there were enough of them, before any “not”. */
      readonly found: TracedVerdict
      /** How many neighbours were looked at. */
      readonly among: number
      readonly witnesses: readonly Witness[]
    }
)

export type FactReason = Extract<Reason, { readonly of: 'fact' }>

/** A verdict, and only what decided it: one false part of a conjunction, one true part of a choice. */
export interface Trace {
  readonly verdict: TracedVerdict
  readonly reasons: readonly Reason[]
}

/**
 * How much is kept: of several parts that would each settle it alone, only the one with the fewest
 * facts (`enough`), or every one (`every`); or also the parts that settle nothing (`all`).
 */
export type Thoroughness = 'enough' | 'every' | 'all'

/** The verdict of the evaluator about a condition, with what decided it. */
export function trace(condition: Condition, binding: Binding, keep: Thoroughness): Trace {
  switch (condition.is) {
    case 'all':
      return joined(condition.of, 'fails', binding, keep)
    case 'any':
      return joined(condition.of, 'holds', binding, keep)
    case 'not':
      return denied(trace(condition.condition, binding, keep))
    case 'sure':
      return surely(trace(condition.condition, binding, keep))
    case 'exists':
      return neighbours(condition, binding, keep)
    case 'crosses':
      return crossing(condition, binding)
    case 'has':
    case 'lacks':
    case 'oneOf':
    case 'overlaps':
    case 'atLeast':
      return fact(condition, binding)
  }
}

/** What the evaluator says, in a word. */
function verdictOn(condition: Condition, binding: Binding): TracedVerdict {
  const verdict = compile(condition)(binding)
  if (verdict === true) return 'holds'
  return verdict === false ? 'fails' : 'unknown'
}

/** In a conjunction one `fails` settles it, in a choice one `holds`; otherwise every part counts. */
function joined(
  parts: readonly Condition[],
  settles: 'holds' | 'fails',
  binding: Binding,
  keep: Thoroughness,
): Trace {
  const traces = parts.map((part) => trace(part, binding, keep))
  const settled = traces.filter(({ verdict }) => verdict === settles)
  if (settled.length > 0) {
    return { verdict: settles, reasons: reasonsOf(kept(traces, settled, keep)) }
  }
  const open = traces.some(({ verdict }) => verdict === 'unknown')
  return { verdict: open ? 'unknown' : opposite(settles), reasons: reasonsOf(traces) }
}

function kept(all: readonly Trace[], settled: readonly Trace[], keep: Thoroughness) {
  if (keep === 'all') return all
  return keep === 'every' ? settled : settled.toSorted(fewestFacts).slice(0, 1)
}

function denied({ verdict, reasons }: Trace): Trace {
  return {
    verdict: opposite(verdict),
    reasons: reasons.map((reason) => ({ ...reason, verdict: opposite(reason.verdict) })),
  }
}

function surely(inner: Trace): Trace {
  if (inner.verdict !== 'unknown') return inner
  return {
    verdict: 'fails',
    reasons: inner.reasons.map((reason) => ({ ...reason, weighs: false })),
  }
}

function neighbours(
  condition: Extract<Condition, { is: 'exists' }>,
  binding: Binding,
  keep: Thoroughness,
): Trace {
  const { of, direction, where, min } = condition
  const verdict = verdictOn(condition, binding)
  const reading = binding[of]
  if (!reading) return { verdict, reasons: [] }
  const all = reading.neighbours(direction).map(({ peer, flow }) => ({
    peer: peer.subject,
    flow: flow?.subject ?? null,
    ...trace(where, { ...binding, peer, flow }, keep),
  }))
  const witnesses = all.filter(
    (each) => keep === 'all' || (each.verdict === 'fails') === (verdict === 'fails'),
  )
  const seen = { direction, where, min, found: verdict, among: all.length, witnesses }
  const centre = reading.subject
  return { verdict, reasons: [{ of: 'neighbours', centre, ...seen, verdict, weighs: true }] }
}

function crossing(condition: Extract<Condition, { is: 'crosses' }>, binding: Binding): Trace {
  const { model, graph } = binding.situation
  const verdict = verdictOn(condition, binding)
  const flow = (binding.flow ?? binding.self)?.subject
  const record = flow?.type === 'flow' ? model.flows[flow.id] : undefined
  if (!flow || !record) return { verdict, reasons: [] }
  const kinds = graph.kindsCrossedBy(record)
  return { verdict, reasons: [{ of: 'crossing', flow, kinds, verdict, weighs: true }] }
}

function fact(condition: Extract<Condition, { readonly path: unknown }>, binding: Binding): Trace {
  const [role, name] = partsOf(condition.path)
  const verdict = verdictOn(condition, binding)
  const subject = binding[role]?.subject
  if (!subject) return { verdict, reasons: [] }
  const known = binding.situation.factOf(subject, name)
  const matched =
    condition.is === 'overlaps' && Array.isArray(known.value)
      ? known.value.filter((value) => condition.values.includes(value))
      : null
  return {
    verdict,
    reasons: [{ of: 'fact', subject, name, fact: known, matched, verdict, weighs: true }],
  }
}

function opposite(verdict: TracedVerdict): TracedVerdict {
  if (verdict === 'unknown') return verdict
  return verdict === 'holds' ? 'fails' : 'holds'
}

/** The facts that reasons rest on, those about neighbours among them. */
export function factsIn(reason: Reason): readonly FactReason[] {
  switch (reason.of) {
    case 'fact':
      return [reason]
    case 'crossing':
      return []
    case 'neighbours':
      return reason.witnesses.flatMap(({ reasons }) => reasons.flatMap(factsIn))
  }
}

/** A neighbour that was looked at in vain weighs as much as a fact. */
function fewestFacts(one: Trace, other: Trace): number {
  return factCount(one) - factCount(other)
}

const factCount = ({ reasons }: Trace) =>
  reasons.reduce((count, reason) => count + 1 + factsIn(reason).length, 0)

const reasonsOf = (traces: readonly Trace[]) => traces.flatMap(({ reasons }) => reasons)
