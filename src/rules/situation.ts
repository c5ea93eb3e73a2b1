import type { Answer } from '@/model/answer'
import type { AppliedControlId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Graph } from '@/model/graph'
import type { Subject } from '@/model/subject'
import type { PropertyId } from '@/model/vocabulary/properties/properties'
import type { Direction, FactName } from './condition'
import type { Asked } from './finding'

/** Where the value of a fact comes from. */
export type Origin =
  | { readonly from: 'answer' }
  | { readonly from: 'control'; readonly control: AppliedControlId }
  /** A choice of another property of the same record settles it, as HTTPS settles encryption. */
  | { readonly from: 'implied'; readonly by: PropertyId }
  /** Worked out from the diagram; `because` says from what, in words. */
  | { readonly from: 'derived'; readonly because: string }
  /** The question is not asked of this kind. */
  | { readonly from: 'kind' }
  | { readonly from: 'nobody' }

/** What is known of one record under one name. */
export interface Fact extends Known {
  readonly origin: Origin
}

/** What of a fact is needed to judge by it. */
export interface Known {
  /** Null when it is not known. */
  readonly value: Answer | number | null
  /** The questions whose answers would make it known; empty when it is known. */
  readonly waitsFor: readonly Asked[]
  /** The values that an unknown fact can still turn out to have; anything, when left out. */
  readonly among?: readonly string[]
  /** What an unknown fact with several values has in any case. */
  readonly surely?: readonly string[]
}

/** Every fact of one record, as it is judged by. */
export interface Reading {
  readonly subject: Subject
  /** The index is that of the name, for callers who have looked it up before. */
  readonly know: (name: FactName, index?: number) => Known
  /** Its neighbours, once for each flow to them or from them. */
  readonly neighbours: (direction: Direction) => readonly NeighbourReading[]
}

/** A neighbour, and the flow to it or from it if there is one. */
export interface NeighbourReading {
  readonly peer: Reading
  readonly flow: Reading | null
}

/** Which applied controls are counted: none, those in place, or the planned ones too. */
export type ControlView = 'without' | 'inPlace' | 'planned'

/** A model as the rules see it: its graph, and every fact with its origin. */
export interface Situation {
  readonly model: Model
  readonly graph: Graph
  readonly view: ControlView
  readonly factOf: (subject: Subject, name: FactName) => Fact
  /** The same facts without their origins, for judging many conditions. */
  readonly read: (subject: Subject) => Reading
}
