import { isAsked } from '@/model/edits/answers'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import type { Control } from '@/rules/control'

/** The controls of the catalogue that say something about a record: they write one of its properties. */
export function controlsFor(
  model: Model,
  subject: Subject,
  catalogue: readonly Control[],
): readonly Control[] {
  return catalogue.filter(({ effects }) =>
    effects.some(({ on, property }) => on === subject.type && isAsked(model, subject, property)),
  )
}
