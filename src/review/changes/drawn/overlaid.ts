import type { Diagram } from '@/model/diagram'
import type { FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import { isOn, showsFlow } from '@/model/onDiagram'
import { type Picked, subjectKey } from '@/model/subject'
import type { ChangedDiagram } from './changedDiagrams'
import type { ChangeKind } from './changeMark'
import type { DrawnStates } from './drawnStates'

/** A diagram of one state or of both at once, and what is to be told apart on it. */
export interface Overlaid {
  readonly model: Model
  readonly diagram: Diagram
  /** By `subjectKey`; what is not among them is as before. */
  readonly kinds: ReadonlyMap<string, ChangeKind>
}

/** The diagram as it is now, together with what is no longer on it, where that was. */
export function overlaid(states: DrawnStates, changed: ChangedDiagram): Overlaid | null {
  const { before, after } = changed
  const latest = after ?? before
  if (!latest) return null
  const model = bothModels(states)
  const diagram = before && after ? bothDiagrams(before, after, states) : latest
  return { model, diagram, kinds: kindsOn(diagram, model, changed, states) }
}

/** One state of the diagram alone; null where it was not there. */
export function oneSide(
  states: DrawnStates,
  changed: ChangedDiagram,
  side: 'before' | 'after',
): Overlaid | null {
  const diagram = changed[side]
  if (!diagram) return null
  const model = states[side]
  return { model, diagram, kinds: kindsOn(diagram, model, changed, states) }
}

function bothModels({ before, after }: DrawnStates): Model {
  return {
    ...after,
    elements: { ...before.elements, ...after.elements },
    flows: { ...before.flows, ...after.flows },
    boundaries: { ...before.boundaries, ...after.boundaries },
  }
}

function bothDiagrams(before: Diagram, after: Diagram, states: DrawnStates): Diagram {
  return {
    ...after,
    elements: { ...before.elements, ...after.elements },
    boundaries: { ...before.boundaries, ...after.boundaries },
    flows: { ...before.flows, ...after.flows },
    notes: { ...before.notes, ...after.notes },
    leftOut: leftOutOfBoth(before, after, states),
  }
}

/** A flow stays off where neither state shows it. */
function leftOutOfBoth(before: Diagram, after: Diagram, states: DrawnStates): Diagram['leftOut'] {
  const isShown = (id: FlowId) => {
    const [was, is] = [states.before.flows[id], states.after.flows[id]]
    return (was && showsFlow(before, was)) || (is && showsFlow(after, is))
  }
  // The keys of the map are the ids of flows.
  const ids = Object.keys({ ...before.leftOut, ...after.leftOut }) as FlowId[]
  return Object.fromEntries(ids.filter((id) => !isShown(id)).map((id) => [id, true as const]))
}

function kindsOn(
  diagram: Diagram,
  model: Model,
  { before, after, marks }: ChangedDiagram,
  states: DrawnStates,
): ReadonlyMap<string, ChangeKind> {
  const kinds = new Map<string, ChangeKind>()
  for (const subject of drawnOn(diagram, model)) {
    // On a diagram that came or went, what was in the model all along is as before.
    const was = before ? isOn(before, subject, states.before) : isIn(states.before, subject)
    const is = after ? isOn(after, subject, states.after) : isIn(states.after, subject)
    if (was !== is) kinds.set(subjectKey(subject), is ? 'added' : 'removed')
  }
  for (const { key, kind } of marks) kinds.set(key, kind)
  return kinds
}

function drawnOn(diagram: Diagram, { elements, flows, boundaries }: Model): readonly Picked[] {
  const notes = Object.entries(diagram.notes)
  return [
    ...Object.values(elements).map(({ id }): Picked => ({ type: 'element', id })),
    ...Object.values(flows).map(({ id }): Picked => ({ type: 'flow', id })),
    ...Object.values(boundaries).map(({ id }): Picked => ({ type: 'boundary', id })),
    // The keys of a diagram's notes are their ids.
    ...notes.map(([id]) => ({ type: 'note', id }) as Picked),
  ].filter((subject) => isOn(diagram, subject, { flows }))
}

function isIn({ elements, flows, boundaries }: Model, subject: Picked): boolean {
  switch (subject.type) {
    case 'element':
      return subject.id in elements
    case 'flow':
      return subject.id in flows
    case 'boundary':
      return subject.id in boundaries
    case 'note':
    case 'model':
      return true
  }
}
