import type { AssetId, ElementId, FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Level } from '@/model/text'
import type { Harm } from './usage'

/** How far someone has got at an element. */
export const modes = ['reach', 'replied', 'inside', 'hold', 'own'] as const
export type Mode = (typeof modes)[number]

/** An asset with those of its dimensions that are worth equally much: one goal to reach. */
export interface Goal {
  readonly asset: AssetId
  readonly impact: Level
  readonly harms: readonly Harm[]
}

/**
 * The places of a way as numbers: how far someone has got at each element, the wire of each flow, and
 * the goals. They are numbered by ids, so that the order of the records makes no difference.
 */
export interface Places {
  readonly count: number
  readonly elements: readonly ElementId[]
  readonly flows: readonly FlowId[]
  readonly goals: readonly Goal[]
  readonly of: (element: ElementId, mode: Mode) => number
  /** -1 for a flow that has lost an end. */
  readonly onWire: (flow: FlowId) => number
  readonly goal: (at: number) => number
  /** How far someone has got who is at a place; null on a wire and at a goal. */
  readonly modeAt: (place: number) => Mode | null
}

/** The places of a model. */
export function placesOf(model: Model): Places {
  const elements = Object.values(model.elements)
    .map(({ id }) => id)
    .toSorted()
  const flows = Object.values(model.flows)
    .filter(({ from, to }) => from in model.elements && to in model.elements)
    .map(({ id }) => id)
    .toSorted()
  const goals = goalsOf(model)
  const elementAt = new Map(elements.map((id, at) => [id, at]))
  const flowAt = new Map(flows.map((id, at) => [id, at]))
  const wires = elements.length * modes.length
  const firstGoal = wires + flows.length
  return {
    count: firstGoal + goals.length,
    elements,
    flows,
    goals,
    of: (element, mode) => (elementAt.get(element) ?? 0) * modes.length + modes.indexOf(mode),
    onWire: (flow) => {
      const at = flowAt.get(flow)
      return at === undefined ? -1 : wires + at
    },
    goal: (at) => firstGoal + at,
    modeAt: (place) => (place < wires ? (modes[place % modes.length] ?? null) : null),
  }
}

const harms: readonly Harm[] = ['C', 'I', 'A']

function goalsOf(model: Model): readonly Goal[] {
  const assets = Object.values(model.assets).toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return assets.flatMap((asset) => {
    const levelOf = { C: asset.confidentiality, I: asset.integrity, A: asset.availability }
    const levels = [...new Set(harms.map((harm) => levelOf[harm]))].toSorted((a, b) => b - a)
    return levels.map((impact): Goal => ({
      asset: asset.id,
      impact,
      harms: harms.filter((harm) => levelOf[harm] === impact),
    }))
  })
}
