import type { ModelId } from '@/model/id'

/** The fragment under which a model is reviewed. */
export const reviewAddressOf = (id: ModelId) => `#/m/${id}/review`
