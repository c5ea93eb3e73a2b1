import type { Model } from '@/model/model'
import type { Day } from '@/model/text'
import { atOnce } from '@/model/inPieces'
import { type Changes, changesBetween } from '@/review/changes/changesBetween'
import { type Side, sideOf } from '@/review/changes/side'
import { rulesInUse } from '@/rules/ownPacks/rulesInUse'
import { today } from './review'

/** A state of a model with the rules that it has switched on, ready to be compared. */
export function judgedSide(model: Model, day: Day = today): Side {
  return atOnce(sideOf(model, rulesInUse(model.about.packs, []), day))
}

/** What differs between two states of a model. */
export function compared(before: Model, after: Model): Changes {
  return changesBetween(judgedSide(before), judgedSide(after))
}
