import { atOnce, type InPieces } from '@/model/inPieces'
import { subjectKey } from '@/model/subject'
import type { Control } from '@/rules/control'
import type { PlacedControl } from '@/rules/explain/remedy'
import type { Rule } from '@/rules/rule'
import type { Situation } from '@/rules/situation'
import { controlMoves } from '../remedies/move'
import type { Way, WayStep } from './way'
import { type Blocked, blockingTrial, isCut } from './waysCut'

/** Controls that together cut a way in one of its steps. */
export interface Cut {
  /** The place of the step among those of the way. */
  readonly step: number
  readonly controls: readonly PlacedControl[]
}

/** Single controls that are offered for a step, and pairs that are tried where no single one will do. */
const mostSingle = 3
const mostPairsTried = 40

/** Cuts that are offered for a way: more than a few are no help. */
const mostCuts = 5

/** The controls that can be applied, and the rules that are in use. */
export interface Toolbox {
  readonly controls: readonly Control[]
  readonly rules: readonly Rule[]
}

type Blocks = (controls: readonly PlacedControl[]) => Blocked

/**
 * The smallest sets of controls that would cut a way: in each step, single ones, else a pair, else as
 * few as are needed. Each has been tried on the model with all that the step relies on, so what it says
 * is what it does. The smallest first, then those that cut the earliest.
 */
export function* cutsInPieces(
  { steps }: Way,
  situation: Situation,
  { controls: catalogue, rules }: Toolbox,
): InPieces<readonly Cut[]> {
  const blocks = blockingTrial(steps, situation, catalogue, rules)
  const cuts: Cut[] = []
  for (const [at, step] of steps.entries()) {
    for (const controls of yield* cuttingSets(step, blocks, situation, catalogue)) {
      cuts.push({ step: at, controls })
    }
  }
  return cuts
    .toSorted((one, other) => one.controls.length - other.controls.length || one.step - other.step)
    .filter((cut, at, all) => all.findIndex((each) => keyOf(each) === keyOf(cut)) === at)
    .slice(0, mostCuts)
}

/** The same at once. */
export function cutsOf(way: Way, situation: Situation, toolbox: Toolbox): readonly Cut[] {
  return atOnce(cutsInPieces(way, situation, toolbox))
}

type Sets = readonly (readonly PlacedControl[])[]

function* cuttingSets(
  step: WayStep,
  blocks: Blocks,
  situation: Situation,
  catalogue: readonly Control[],
): InPieces<Sets> {
  // What no rule found, no control of a rule handles.
  if (step.relies.length === 0) return []
  if (step.relies.some(({ threat }) => threat.origin.type !== 'finding')) return []
  const candidates = candidatesFor(step, situation, catalogue)
  const cuts = (controls: readonly PlacedControl[]) => isCut(step, blocks(controls))
  if (candidates.length === 0 || !cuts(candidates)) return []
  const singles: Sets = candidates.map((each) => [each])
  const found = yield* those(singles, cuts, mostSingle)
  if (found.length > 0) return found
  const pairs = candidates.flatMap((one, at) =>
    candidates.slice(at + 1).map((other): readonly PlacedControl[] => [one, other]),
  )
  const pair = yield* those(pairs.slice(0, mostPairsTried), cuts, 1)
  if (pair.length > 0) return pair
  let needed: readonly PlacedControl[] = candidates
  for (const each of candidates) {
    const without = needed.filter((other) => other !== each)
    if (cuts(without)) needed = without
    yield
  }
  return [needed]
}

function* those(
  sets: Sets,
  cuts: (controls: readonly PlacedControl[]) => boolean,
  most: number,
): InPieces<Sets> {
  const found: (readonly PlacedControl[])[] = []
  for (const controls of sets) {
    if (cuts(controls)) found.push(controls)
    if (found.length === most) return found
    yield
  }
  return found
}

/** The controls of the rules that a step relies on, where they are not on yet, each once. */
function candidatesFor(
  { relies }: WayStep,
  situation: Situation,
  catalogue: readonly Control[],
): readonly PlacedControl[] {
  const found = new Map<string, PlacedControl>()
  for (const { threat } of relies) {
    if (threat.origin.type !== 'finding') continue
    for (const { controls } of controlMoves(threat.origin.finding, situation, catalogue)) {
      for (const placed of controls) found.set(nameOf(placed), placed)
    }
  }
  return [...found.values()]
}

const nameOf = ({ control, on }: PlacedControl) => [control, ...on.map(subjectKey)].join(' ')

const keyOf = ({ controls }: Cut) => controls.map(nameOf).toSorted().join('; ')
