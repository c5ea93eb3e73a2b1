import { ratingContextOf } from '@/risk/ratingContext'
import type { Situation } from '@/rules/situation'
import type { Comparing } from '../comparing'

/** The two situations that facts are compared in. */
export interface Situations {
  readonly was: Situation
  readonly is: Situation
}

/** The facts as the rules judge by them: with the controls in place. */
export function judgedBy({ before, after }: Comparing): Situations {
  return { was: before.situation, is: after.situation }
}

/** The facts as threats are rated by them at first: without any control. */
export function ratedBy({ before, after }: Comparing): Situations {
  return { was: before.context.without, is: after.context.without }
}

/** Another situation as it is read for the same purpose. */
export function asRead(other: Situation, { is }: Situations, { after }: Comparing): Situation {
  return is === after.situation ? other : ratingContextOf(other, after.controls).without
}
