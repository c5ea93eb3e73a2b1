import type { DataFlow } from '@/model/flow'
import type { Usable } from './foothold'
import type { Book, Move } from './moveBook'
import type { FlowUsage, Harm } from './usage'

/** What the threats of a flow allow, on its wire and at its ends. */
export function wireMoves(book: Book, flow: DataFlow, threats: readonly Usable<FlowUsage>[]) {
  if (threats.length === 0) return
  const { places } = book
  const guardOf = (is: (usage: FlowUsage) => boolean) =>
    book.guard(threats.flatMap(({ reliance, usage }) => (is(usage) ? reliance : [])))
  const add = (
    from: number,
    to: number,
    guard: number,
    move: Pick<Move, 'kind' | 'at' | 'from'>,
  ) => {
    if (guard >= 0) book.add(from, { ...move, to, guard, flow: flow.id })
  }
  const wire = places.onWire(flow.id)
  const inTarget = places.of(flow.to, 'inside')
  const ahead = { from: flow.from, at: flow.to }
  const forges = guardOf(({ forges: is }) => is)
  for (const mode of ['reach', 'replied', 'own'] as const) {
    add(places.of(flow.from, mode), inTarget, forges, { kind: 'forge', ...ahead })
  }
  const takesSender = guardOf(({ takesSender: is }) => is)
  for (const mode of ['hold', 'own'] as const) {
    const taken = { kind: 'hold', from: flow.to, at: flow.from } as const
    add(places.of(flow.to, mode), places.of(flow.from, 'hold'), takesSender, taken)
  }
  const altered = guardOf(({ onWire }) => onWire.alters)
  add(wire, inTarget, altered, { kind: 'alter', ...ahead })
  const answered = guardOf(({ onWire }) => onWire.answers)
  const towardsSender = { kind: 'alter', from: flow.to, at: flow.from } as const
  add(wire, places.of(flow.from, 'replied'), answered, towardsSender)
  takeCarried(book, flow, threats)
}

function takeCarried(book: Book, flow: DataFlow, threats: readonly Usable<FlowUsage>[]) {
  const { places } = book
  places.goals.forEach((goal, at) => {
    if (!flow.assets.includes(goal.asset)) return
    const hits = (harms: readonly Harm[]) => harms.some((each) => goal.harms.includes(each))
    const guardOf = (is: (usage: FlowUsage) => boolean) =>
      book.guard(threats.flatMap(({ reliance, usage }) => (is(usage) ? reliance : [])))
    const onWire = guardOf(({ onWire: { harms } }) => hits(harms))
    const move = { to: places.goal(at), kind: 'take', flow: flow.id, from: null } as const
    if (onWire >= 0) book.add(places.onWire(flow.id), { ...move, at: null, guard: onWire })
    const atReceiver = guardOf(({ harmsAtReceiver }) => hits(harmsAtReceiver))
    if (atReceiver < 0) return
    for (const mode of ['hold', 'own'] as const) {
      book.add(places.of(flow.to, mode), { ...move, at: flow.to, guard: atReceiver })
    }
  })
}
