import { readSnapshot } from '@/interchange/signing/snapshot'
import { atOnce } from '@/model/inPieces'
import type { Model } from '@/model/model'
import type { Review } from '@/model/review'
import { type Changes, changesBetween } from '@/review/changes/changesBetween'
import { sideOf, type Stored } from '@/review/changes/side'
import { dayText } from '@/review/changes/words/dayText'
import { reviewsInOrder } from '@/review/signing/reviewsInOrder'
import type { LoadedPack } from '@/rules/ownPacks/loadedPack'
import { rulesInUse } from '@/rules/ownPacks/rulesInUse'
import { readModel } from '../readModel'
import type { SourceText, System } from '../system'
import { Unusable } from '../unusable'

/** One of the two states, as it was read. */
export interface State {
  readonly model: Model
  /** What was found in it when it was written; absent where its file does not say. */
  readonly stored?: Stored
  readonly day: string
  /** What it is called: the path of its file, or the review. */
  readonly name: string
}

/** A state that was signed. */
export interface SignedState extends State {
  readonly review: Review
}

/** Two states with what differs between them. */
export interface Compared {
  readonly before: State
  readonly after: State
  readonly changes: Changes
}

/**
 * Compares two states by the rules of today, each with the packs that it has switched on; a pack that
 * was given and that neither has switched on is used for both. Of the later one nothing stored is
 * asked: somebody may have edited its file since its findings were written.
 */
export function compared(before: State, after: State, packs: readonly LoadedPack[]): Compared {
  const switchedOn = new Set([before, after].flatMap(({ model }) => model.about.packs))
  const beside = packs.map(({ id }) => id).filter((id) => !switchedOn.has(id))
  const side = ({ model, day }: State, stored?: Stored) => {
    const inUse = rulesInUse([...model.about.packs, ...beside], packs)
    return atOnce(sideOf(model, inUse, day, stored))
  }
  return { before, after, changes: changesBetween(side(before, before.stored), side(after)) }
}

/** The state that a file holds. */
export function stateIn(source: SourceText, { today }: Pick<System, 'today'>): State {
  const { model, found } = readModel(source)
  const state = { model, day: today, name: source.path }
  const isKept = found && found.findings.length + found.packs.length > 0
  return isKept ? { ...state, stored: found } : state
}

/** The state that was signed: the last one, or that of the first, second … review. */
export function signedState({ model, name }: State, since: string): SignedState {
  const reviews = reviewsInOrder(model)
  const review = reviewAt(reviews, since)
  if (!review)
    throw new Unusable(`${name} has ${countWords(reviews.length)}; --since says “${since}”.`)
  const snapshot = readSnapshot(review)
  if (snapshot.type === 'refused') {
    throw new Unusable(`${name}, the review of ${review.at.slice(0, 10)}: ${snapshot.message}`)
  }
  const at = reviews.indexOf(review) + 1
  return {
    model: snapshot.model,
    stored: snapshot,
    day: review.at.slice(0, 10),
    review,
    name: `review ${at}, signed by ${review.by.trim() || 'somebody'} on ${dayText(review.at)}`,
  }
}

function reviewAt(reviews: readonly Review[], since: string): Review | undefined {
  if (since === 'last') return reviews.at(-1)
  return /^[1-9]\d*$/.test(since) ? reviews[Number(since) - 1] : undefined
}

function countWords(count: number): string {
  if (count === 0) return 'no signed review'
  return count === 1 ? 'one signed review' : `${count} signed reviews`
}
