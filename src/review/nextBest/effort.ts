import type { Effort } from '@/model/effort'
import { changeAbout } from '@/model/edits/records'
import type { Model } from '@/model/model'
import type { Control } from '@/rules/control'

/** The coarse estimates, the least first. */
export const efforts: readonly Effort[] = ['small', 'medium', 'large']

/** A control in more places than these is one size more work, and then another. */
const morePlaces = [3, 10]

/** How much work a control is, and whether it is more than in a single place. */
export interface EstimatedEffort {
  readonly effort: Effort
  /** Whether somebody has said so for this model. */
  readonly isSaid: boolean
  /** What it would be in one place, if it is more because of their number. */
  readonly inOnePlace: Effort | null
}

/** What somebody has said for this model, or else the estimate of the catalogue, more in many places. */
export function effortOf(
  control: Pick<Control, 'id' | 'effort'>,
  places: number,
  { about }: Pick<Model, 'about'>,
): EstimatedEffort {
  const said = about.efforts?.[control.id]
  if (said) return { effort: said, isSaid: true, inOnePlace: null }
  const one = efforts[control.effort - 1] ?? 'medium'
  const more = morePlaces.filter((most) => places > most).length
  const effort = efforts[Math.min(efforts.indexOf(one) + more, efforts.length - 1)] ?? 'large'
  return { effort, isSaid: false, inOnePlace: effort === one ? null : one }
}

/** Says how much work a control is in this model; null goes back to the estimate. */
export function estimate(model: Model, control: string, effort: Effort | null): Model {
  const { efforts: said = {}, ...about } = model.about
  if (effort !== null) {
    return said[control] === effort
      ? model
      : changeAbout(model, { efforts: { ...said, [control]: effort } })
  }
  if (!(control in said)) return model
  const { [control]: _, ...rest } = said
  if (Object.keys(rest).length === 0) return { ...model, about }
  return changeAbout(model, { efforts: rest })
}
