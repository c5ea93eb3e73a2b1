import type { Model } from '@/model/model'
import { choicesIn, type MergeQuestions } from '@/review/merging/mergeChoice'
import { mergeQuestions } from '@/review/merging/mergeQuestions'
import { type Ancestor, commonAncestor } from './commonAncestor'
import { type MetReviews, metReviews } from './metReviews'

/** Two copies of a model, with all that has to be asked before one takes over from the other. */
export interface MetCopies {
  readonly ancestor: Ancestor | null
  readonly questions: MergeQuestions
  readonly reviews: MetReviews
}

/** Meets another copy of a model with the one here. */
export function metCopies(ours: Model, theirs: Model): MetCopies {
  const ancestor = commonAncestor(ours, theirs)
  const questions = mergeQuestions(ancestor?.model ?? null, ours, theirs)
  return { ancestor, questions, reviews: metReviews(ours, theirs) }
}

/** Whether there is nothing in the other copy that this one has not. */
export function bringsNothing({ questions, reviews }: MetCopies): boolean {
  const { length } = [...choicesIn(questions), ...reviews.coming, ...reviews.otherwise]
  return length === 0
}
