import type { Model } from '@/model/model'
import type { Band } from '@/model/riskScale'

/**
 * What an expert says of a diagram before seeing what the rules find. The expectations and the noise
 * were written without opening the rules; which rules say each was filled in afterwards.
 */
export interface Opinion {
  readonly title: string
  readonly model: () => Model
  readonly raises: readonly Expectation[]
  readonly noise: readonly Noise[]
}

export interface Expectation {
  /** In the expert's words. */
  readonly says: string
  /** Ids of the records; any of them will do; `model` for the whole. */
  readonly at: readonly string[]
  /** The least band of the inherent risk. */
  readonly band: Band
  /** The ids of the rules that say so: any will do. Empty where the library does not say it. */
  readonly rules: readonly string[]
}

/** What would be noise, or plainly wrong, there. Without records: anywhere in the diagram. */
export interface Noise {
  readonly rule: string
  readonly at?: readonly string[]
  readonly because: string
}
