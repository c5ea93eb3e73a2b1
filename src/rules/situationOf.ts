import type { Derived } from '@/model/facts/evidence'
import { graphOf } from '@/model/graph'
import type { Model } from '@/model/model'
import type { Control } from './control'
import { overlayOf } from './overlay'
import { readingsOf, type Readings } from './reading'
import type { ControlView, Fact, Known, Origin, Situation } from './situation'

/**
 * The model as the rules see it, with the controls of a view counted. Facts are worked out when they
 * are asked for.
 */
export function situationOf(
  model: Model,
  controls: readonly Control[],
  view: ControlView,
): Situation {
  const graph = graphOf(model)
  return situationFrom(view, readingsOf(model, graph, overlayOf(model, graph, controls, view)))
}

/** The situation that readings describe. */
export function situationFrom(view: ControlView, readings: Readings): Situation {
  const { model, graph } = readings.evidence
  const situation: Situation = {
    model,
    graph,
    view,
    factOf: (subject, name) => withOrigin(model, readings.of(subject).know(name)),
    read: readings.of,
  }
  behind.set(situation, readings)
  return situation
}

const behind = new WeakMap<Situation, Readings>()

/** The readings that a situation was made of, from which a next one can be read. Throws for any other. */
export function readingsBehind(situation: Situation): Readings {
  const readings = behind.get(situation)
  if (!readings) throw new Error('This situation was not made of readings.')
  return readings
}

function withOrigin(model: Model, fact: Known | Derived | Fact): Fact {
  return 'origin' in fact ? fact : { ...fact, origin: originOf(model, fact) }
}

function originOf(model: Model, fact: Known | Derived): Origin {
  if (!('because' in fact)) return { from: 'nobody' }
  const name = fact.through === undefined ? undefined : model.elements[fact.through]?.name
  return { from: 'derived', because: name ? `${fact.because} (“${name}”)` : fact.because }
}
