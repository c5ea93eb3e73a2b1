import type { FindingKey } from '@/model/id'
import type { InPieces } from '@/model/inPieces'
import type { Band } from '@/model/riskScale'
import { type Subject, subjectKey } from '@/model/subject'
import type { Control } from '@/rules/control'
import { missingMitigations } from '@/rules/explain/controlChanges'
import { effortOf, type EstimatedEffort } from './effort'
import type { Ground, Standing } from './ground'
import type { Doable } from './sequence'

/** A control that could be put on one record or on several at once. */
export interface Candidate extends Doable {
  /** The control and the sort of the records: the same as long as they are. */
  readonly group: string
  readonly control: Control
  /** In the order of their keys. */
  readonly on: readonly Subject[]
  readonly estimate: EstimatedEffort
}

/** In so many places a control is one piece of work, and is not taken apart. */
const fewPlaces = 3

interface Place {
  readonly subject: Subject
  readonly named: Set<FindingKey>
}

interface Group {
  readonly key: string
  readonly control: Control
  readonly places: Map<string, Place>
}

/**
 * The controls that are not in place and that the rules of threats in some bands name, each wherever it
 * would stand: the same control on records of one sort is one action. In many places it is offered
 * as well where the worst of the threats are alone.
 */
export function* candidatesOn(
  ground: Ground,
  bands: readonly Band[],
): InPieces<readonly Candidate[]> {
  const groups = new Map<string, Group>()
  const rejected = rejectedIn(ground)
  for (const { finding, residual } of ground.standing.values()) {
    if (!bands.includes(residual.band)) continue
    for (const { control, on } of missingAt(finding, ground)) {
      if (on.some((subject) => rejected.has(placeKey(control.id, subject)))) continue
      const key = `${control.id} ${sortsOf(on, ground)}`
      const group: Group = groups.get(key) ?? { key, control, places: new Map() }
      groups.set(key, group)
      for (const subject of on) noteAt(group, subject, finding.key)
    }
    yield
  }
  return [...groups.values()].flatMap((group) => actionsOf(group, ground))
}

const placeKey = (control: string, on: Subject) => `${control} ${subjectKey(on)}`

/** Where somebody has said that a control is not to be. */
function rejectedIn({ model }: Ground): ReadonlySet<string> {
  const rejected = Object.values(model.controls).filter(({ status }) => status === 'rejected')
  return new Set(rejected.map(({ control, on }) => placeKey(control ?? '', on)))
}

function missingAt({ rule, subject }: Standing['finding'], { context, tools }: Ground) {
  return missingMitigations(rule.mitigations, subject, context.inPlace, tools.controls)
}

function noteAt({ places }: Group, subject: Subject, threat: FindingKey) {
  const key = subjectKey(subject)
  const place: Place = places.get(key) ?? { subject, named: new Set() }
  place.named.add(threat)
  places.set(key, place)
}

function actionsOf(group: Group, ground: Ground): readonly Candidate[] {
  const places = [...group.places]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, place]) => place)
  const whole = candidateOf(group, places, ground)
  if (places.length <= fewPlaces) return [whole]
  const worst = places.filter(({ named }) => [...named].some((key) => isCritical(key, ground)))
  if (worst.length === 0 || worst.length === places.length) return [whole]
  return [whole, { ...candidateOf(group, worst, ground), key: `${group.key} critical` }]
}

const isCritical = (key: FindingKey, { standing }: Ground) =>
  standing.get(key)?.residual.band === 'critical'

function candidateOf(
  { key, control }: Group,
  places: readonly Place[],
  { model }: Ground,
): Candidate {
  const on = places.map(({ subject }) => subject)
  const named = [...new Set(places.flatMap((place) => [...place.named]))].toSorted()
  const estimate = effortOf(control, on.length, model)
  const placed = [{ control: control.id, on }]
  return { key, group: key, control, on, placed, named, estimate, effort: estimate.effort }
}

/** What is left of the others after one was taken: of the same control, only where it does not stand yet. */
export function withoutPlacesOf(
  left: readonly Candidate[],
  taken: Candidate,
  { model }: Pick<Ground, 'model'>,
): readonly Candidate[] {
  const there = new Set(taken.on.map(subjectKey))
  return left.flatMap((each) => {
    if (each.control.id !== taken.control.id) return [each]
    const on = each.on.filter((subject) => !there.has(subjectKey(subject)))
    if (on.length === 0) return []
    if (on.length === each.on.length) return [each]
    const estimate = effortOf(each.control, on.length, model)
    const placed = [{ control: each.control.id, on }]
    return [{ ...each, on, placed, estimate, effort: estimate.effort }]
  })
}

/** What records are, each sort once: the kind of an element or a boundary, a flow, or the model. */
function sortsOf(on: readonly Subject[], { model }: Pick<Ground, 'model'>): string {
  const sorts = on.map((subject) => {
    switch (subject.type) {
      case 'element':
        return model.elements[subject.id]?.kind ?? ''
      case 'boundary':
        return `boundary:${model.boundaries[subject.id]?.kind ?? ''}`
      case 'flow':
      case 'model':
        return subject.type
    }
  })
  return [...new Set(sorts)].toSorted().join('+')
}
