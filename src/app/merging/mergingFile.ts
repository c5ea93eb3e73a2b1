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

/** Lets people choose what a model takes over from a file, until they have chosen or go elsewhere. */
export function mergeFrom(file: MergingFile): void {
  mergingFile.setState({ file })
  const begunAt = placeNow()
  const leave = () => {
    if (placeNow() === begunAt) return
    removeEventListener('hashchange', leave)
    if (mergingFile.getState().file === file) mergingFile.setState({ file: null })
  }
  addEventListener('hashchange', leave)
}

/** The address without what a page is narrowed to. */
function placeNow(): string | undefined {
  return location.hash.split('?')[0]
}
