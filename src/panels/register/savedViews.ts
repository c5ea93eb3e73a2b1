import type { ModelId } from '@/model/id'
import { remember, remembered } from './remembered'

/*
 * Named looks at the register are kept in this browser, for each model apart, and not in the model: they
 * are how one person likes to look at it, like the zoom, and saving one must not change what a team has
 * signed or what a difference of two files shows. To hand one to somebody else, send the address.
 */

/** A look at the register under a name: what the address said. */
export interface SavedView {
  readonly name: string
  readonly query: string
}

const keyOf = (model: ModelId) => `corral.register.views.${model}`

/** The looks that were saved for a model in this browser, in the order of their names. */
export function savedViews(model: ModelId): readonly SavedView[] {
  const read = remembered(keyOf(model))
  return Array.isArray(read) ? read.filter(isSavedView) : []
}

/** Keeps the looks at a model. */
export function keepViews(model: ModelId, views: readonly SavedView[]): void {
  remember(keyOf(model), views)
}

/** The looks with one more; one of the same name is replaced. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  return [...withoutView(views, view.name), view].toSorted((one, other) =>
    one.name.localeCompare(other.name, undefined, { numeric: true }),
  )
}

/** The looks without the one of a name. */
export function withoutView(views: readonly SavedView[], name: string): readonly SavedView[] {
  return views.filter((view) => view.name !== name)
}

function isSavedView(read: unknown): read is SavedView {
  return (
    typeof read === 'object' &&
    read !== null &&
    'name' in read &&
    typeof read.name === 'string' &&
    'query' in read &&
    typeof read.query === 'string'
  )
}
