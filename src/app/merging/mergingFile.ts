import { createStore } from 'zustand/vanilla'
import type { ModelId } from '@/model/id'
import type { Model } from '@/model/model'

/** Another copy of a model, from a file. */
export interface MergingFile {
  readonly fileName: string
  readonly model: Model
  /** The model that is to take over from it. */
  readonly into: ModelId
}

/** The copy that a model is just taking over from, until somebody has chosen or closed it. */
export const mergingFile = createStore<{ readonly file: MergingFile | null }>()(() => ({
  file: null,
}))
