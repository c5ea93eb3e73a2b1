import type { Subject } from '@/model/subject'

/** One record of the way that is shown, with the numbers of the steps that happen there. */
export interface WayMark {
  readonly on: Extract<Subject, { readonly type: 'element' | 'flow' }>
  /** From 1, in order. */
  readonly steps: readonly number[]
}

/** A way in that is shown on the canvas, while everything that is not on it steps back. */
export interface ShownWay {
  readonly id: string
  readonly marks: readonly WayMark[]
}
