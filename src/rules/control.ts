import type { PropertyOwner } from '@/model/vocabulary/properties/property'
import type { PropertyId } from '@/model/vocabulary/properties/properties'

/** A value that a control writes, on a record of this sort. */
export interface ControlEffect {
  readonly on: PropertyOwner
  readonly property: PropertyId
  readonly value: string
}

/** A protection of the catalogue. It is nothing but the property values it writes: there is one source of truth. */
export interface Control {
  /** `CTL-…`, or a word of its pack. */
  readonly id: string
  readonly name: string
  readonly kind: 'prevent' | 'detect' | 'respond'
  /** A coarse estimate: 1 (hours) to 3 (a project). */
  readonly effort: number
  readonly description: string
  readonly effects: readonly ControlEffect[]
  readonly references: readonly string[]
}
