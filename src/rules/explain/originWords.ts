import type { ControlStatus } from '@/model/appliedControl'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { propertyOf } from '@/model/vocabulary/properties/properties'
import type { Control } from '../control'
import type { Origin } from '../situation'

/** Where a value of a record comes from, in words. */
export function originWords(
  origin: Origin,
  subject: Subject,
  model: Model,
  controls: readonly Control[],
): string {
  switch (origin.from) {
    case 'answer':
      return 'answered'
    case 'control':
      return `set by the ${sortOf(origin, subject, model)} “${controlName(origin, model, controls)}”${progressOf(origin, model)}`
    case 'implied':
      return `follows from “${propertyOf(origin.by).label}”`
    case 'derived':
      return origin.because
    case 'kind':
      return 'not asked of this kind'
    case 'nobody':
      return 'nobody has said'
  }
}

type ByControl = Extract<Origin, { from: 'control' }>

/** What stands on the whole model speaks for each of its records that does not say otherwise. */
function sortOf({ control }: ByControl, subject: Subject, { controls }: Model): string {
  const isDefault = controls[control]?.on.type === 'model' && subject.type !== 'model'
  return isDefault ? 'default control' : 'control'
}

const progress: { readonly [Status in ControlStatus]: string } = {
  proposed: 'proposed',
  planned: 'planned',
  implemented: 'in place',
  verified: 'verified',
  rejected: 'rejected',
}

/** How far the control has come, and who looks after it. */
function progressOf({ control }: ByControl, { controls }: Model): string {
  const applied = controls[control]
  if (!applied) return ''
  const owner = applied.owner.trim()
  return ` (${progress[applied.status]}${owner ? `, ${owner}` : ''})`
}

function controlName({ control }: ByControl, model: Model, controls: readonly Control[]): string {
  const applied = model.controls[control]
  if (!applied) return 'a removed control'
  return controls.find(({ id }) => id === applied.control)?.name ?? applied.name
}
