import type { Model } from '@/model/model'
import type { Day } from '@/model/text'
import { atOnce } from '@/model/inPieces'
import { type Changes, changesBetween } from '@/review/changes/changesBetween'
import { type Side, sideOf, type Stored } from '@/review/changes/side'
import type { LoadedPack } from '@/rules/ownPacks/loadedPack'
import { rulesInUse } from '@/rules/ownPacks/rulesInUse'
import { today } from './review'

/** A state of a model with the rules that it has switched on, ready to be compared. */
export function judgedSide(
  model: Model,
  { day = today, packs = [], stored }: JudgedWith = {},
): Side {
  return atOnce(sideOf(model, rulesInUse(model.about.packs, packs), day, stored))
}

interface JudgedWith {
  readonly day?: Day
  /** Those at hand. */
  readonly packs?: readonly LoadedPack[]
  readonly stored?: Stored
}

/** What differs between two states of a model. */
export function compared(before: Model, after: Model): Changes {
  return changesBetween(judgedSide(before), judgedSide(after))
}
