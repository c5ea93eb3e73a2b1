import type { Model } from '@/model/model'
import type { Control } from '@/rules/control'
import { controlsById } from '@/risk/ratingContext'
import type { AppliedControl } from '@/model/appliedControl'
import { nameOf } from '@/rules/explain/nameOf'
import type { Subject } from '@/model/subject'
import type { Level } from '@/model/text'

/** What the names and the words of one state are read from. */
export interface Speaking {
  readonly model: Model
  readonly controls: readonly Control[]
}

/** What a control is called: by the catalogue, or by its own name. */
export function controlName(
  { control, name }: Pick<AppliedControl, 'control' | 'name'>,
  { controls }: Pick<Speaking, 'controls'>,
): string {
  const known = control === null ? undefined : controlsById(controls).get(control)
  return known?.name ?? (name.trim() || 'a control that is not known here')
}

/** Where something stands: the name of the record, or the whole model. */
export function placeName(on: Subject, { model }: Pick<Speaking, 'model'>): string {
  return on.type === 'model' ? 'the whole model' : nameOf(on, model)
}

/** A level by the word that the scale of the model has for it: “Unlikely (2)”. */
export function levelName(
  dimension: 'likelihood' | 'impact',
  level: Level,
  { model }: Pick<Speaking, 'model'>,
): string {
  const word = model.about.scale[dimension][level - 1]?.name.trim()
  return word ? `${word} (${level})` : `level ${level}`
}
