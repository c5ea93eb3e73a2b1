import { createStore } from 'zustand/vanilla'
import { applyDifference, inverseOf } from '@/model/applyDifference'
import { type Difference, differenceOf } from '@/model/difference'
import type { Model } from '@/model/model'
import { madeWhole } from '@/model/whole'

const HISTORY_LIMIT = 500

/** One step of undo: what a gesture did, and what it is called in the menu. */
export interface Step {
  readonly label: string
  readonly difference: Difference
  /** Steps that follow one another with the same key are one step. */
  readonly mergeKey: string | undefined
}

export interface DocumentState {
  readonly model: Model
  readonly past: readonly Step[]
  readonly future: readonly Step[]
  /**
   * The only way for a person to change the model. A change that returns the model it was given
   * leaves no trace. Typing passes a merge key, and calls `pause` when it is over.
   */
  readonly edit: (label: string, change: (model: Model) => Model, mergeKey?: string) => void
  /** Ends the merging of steps: on blur, on a pause, at the end of a gesture. */
  readonly pause: () => void
  readonly undo: () => void
  readonly redo: () => void
  /** Takes in what happened elsewhere (another tab). It is not a step of this person's history. */
  readonly receive: (model: Model) => void
}

export type DocumentStore = ReturnType<typeof createDocumentStore>

/*
 * Undo inverts the differences of one's own steps and applies them to whatever the model is by then,
 * so that undoing one's own work never takes back that of another tab.
 */
export const createDocumentStore = (initial: Model) =>
  createStore<DocumentState>()((set) => ({
    model: initial,
    past: [],
    future: [],

    edit: (label, change, mergeKey) =>
      set(({ model, past }) => {
        const next = change(model)
        if (next === model) return {}
        const step = { label, difference: differenceOf(model, next), mergeKey }
        return { model: next, past: withStep(past, step), future: [] }
      }),

    pause: () =>
      set(({ past }) => {
        const last = past.at(-1)
        if (!last?.mergeKey) return {}
        return { past: [...past.slice(0, -1), { ...last, mergeKey: undefined }] }
      }),

    undo: () =>
      set(({ model, past, future }) => {
        const step = past.at(-1)
        if (!step) return {}
        return {
          model: taken(model, inverseOf(step.difference)),
          past: past.slice(0, -1),
          future: [...future, { ...step, mergeKey: undefined }],
        }
      }),

    redo: () =>
      set(({ model, past, future }) => {
        const step = future.at(-1)
        if (!step) return {}
        return {
          model: taken(model, step.difference),
          past: [...past, step],
          future: future.slice(0, -1),
        }
      }),

    receive: (model) => set({ model }),
  }))

function withStep(past: readonly Step[], step: Step): readonly Step[] {
  const last = past.at(-1)
  const merges = step.mergeKey !== undefined && last?.mergeKey === step.mergeKey
  if (!merges || !last) return [...past, step].slice(-HISTORY_LIMIT)
  const merged = { ...step, difference: [...last.difference, ...step.difference] }
  return [...past.slice(0, -1), merged]
}

function taken(model: Model, difference: Difference): Model {
  const next = applyDifference(model, difference)
  return madeWhole(next, model)
}
