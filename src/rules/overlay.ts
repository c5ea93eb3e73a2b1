import type { Answer } from '@/model/answer'
import type { AppliedControl, ControlStatus } from '@/model/appliedControl'
import type { Graph } from '@/model/graph'
import type { AppliedControlId } from '@/model/id'
import type { Model } from '@/model/model'
import { subjectKey } from '@/model/subject'
import { propertyOf, type PropertyId } from '@/model/vocabulary/properties/properties'
import type { Control, ControlEffect } from './control'
import { closenessIn, exceptionsIn } from './exceptions'
import { coveredBy } from './reach'
import type { ControlView } from './situation'

/** A value that an applied control writes over an answer. */
export interface Written {
  readonly value: Answer
  readonly control: AppliedControlId
}

/** What controls write, by record (as `subjectKey`) and property. */
export type Overlay = ReadonlyMap<string, ReadonlyMap<PropertyId, Written>>

const counted: Record<ControlView, readonly ControlStatus[]> = {
  without: [],
  inPlace: ['implemented', 'verified'],
  planned: ['planned', 'implemented', 'verified'],
}

/**
 * What the applied controls that count write, and where. A control covers the record it stands on;
 * on an element also its flows; on a boundary everything in it; on the model everything. It never
 * covers more than it stands on. Where several write the same, the one that stands closest counts; and
 * where the very same control is rejected closer to a record, that is an exception to it.
 */
export function overlayOf(
  model: Model,
  graph: Graph,
  controls: readonly Control[],
  view: ControlView,
): Overlay {
  const catalogue = new Map(controls.map((control) => [control.id, control]))
  const overlay = new Map<string, Map<PropertyId, Written>>()
  const counting = inOrder(model, graph, counted[view])
  const isExcepted = exceptionsIn(model, graph, catalogue, counting)

  for (const applied of counting) {
    const control = applied.control === null ? undefined : catalogue.get(applied.control)
    for (const effect of control?.effects ?? []) {
      for (const subject of coveredBy(model, graph, applied.on, effect)) {
        if (!isExcepted(applied, subject)) write(overlay, subjectKey(subject), effect, applied.id)
      }
    }
  }
  return overlay
}

/** From the widest place to the closest, for the closer is written later; at one place the surest last. */
function inOrder(
  model: Model,
  graph: Graph,
  statuses: readonly ControlStatus[],
): readonly AppliedControl[] {
  if (statuses.length === 0) return []
  const closeness = closenessIn(graph)
  return Object.values(model.controls)
    .filter(({ status }) => statuses.includes(status))
    .toSorted(
      (one, other) =>
        closeness(one.on) - closeness(other.on) ||
        statuses.indexOf(one.status) - statuses.indexOf(other.status),
    )
}

function write(
  overlay: Map<string, Map<PropertyId, Written>>,
  key: string,
  { property, value }: ControlEffect,
  control: AppliedControlId,
) {
  const written = overlay.get(key) ?? new Map<PropertyId, Written>()
  written.set(property, {
    value: propertyOf(property).type === 'someOf' ? [value] : value,
    control,
  })
  overlay.set(key, written)
}

/** An overlay in which everything that is written as before is the very same object as before. */
export function settled(overlay: Overlay, before: Overlay | undefined): Overlay {
  if (!before) return overlay
  let same = overlay.size === before.size
  const kept = new Map<string, ReadonlyMap<PropertyId, Written>>()
  for (const [key, written] of overlay) {
    const was = before.get(key)
    const stays = was !== undefined && isSameWriting(was, written)
    same &&= stays
    kept.set(key, stays ? was : written)
  }
  return same ? before : kept
}

function isSameWriting(
  one: ReadonlyMap<PropertyId, Written>,
  other: ReadonlyMap<PropertyId, Written>,
): boolean {
  if (one.size !== other.size) return false
  for (const [property, { value, control }] of one) {
    const twin = other.get(property)
    if (twin?.control !== control || String(twin.value) !== String(value)) return false
  }
  return true
}
