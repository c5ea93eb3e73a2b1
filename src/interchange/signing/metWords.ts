import { counted } from '@/model/counted'
import type { Review } from '@/model/review'
import { listed } from '@/rules/explain/phrase'
import { choicesIn } from '@/review/merging/mergeChoice'
import type { DayInWords } from './chainWords'
import type { MetCopies } from './metCopies'

/** “14 differences since the review of 30 September that both share; 2 of them were changed in both.” */
export function differencesInWords(
  { ancestor, questions }: Pick<MetCopies, 'ancestor' | 'questions'>,
  dayOf: DayInWords,
): string {
  const choices = choicesIn(questions)
  const { length: count } = choices
  if (ancestor === null) {
    if (count === 0) return 'Nothing in the model itself differs.'
    return `${counted(count, 'difference')}. The two share no signed review, so nobody can tell who changed what.`
  }
  const since = `since the review of ${dayOf(ancestor.review.at)} that both share`
  if (count === 0) return `Nothing to take over ${since}.`
  const { length: conflicts } = choices.filter(({ by }) => by === 'both')
  const both =
    conflicts === 0
      ? 'nothing was changed in both'
      : `${conflicts} of them ${conflicts === 1 ? 'was' : 'were'} changed in both`
  return `${counted(count, 'difference')} ${since}; ${both}.`
}

/** What the signed reviews of both come to, in whole sentences. */
export function reviewsInWords({ reviews }: Pick<MetCopies, 'reviews'>, dayOf: DayInWords) {
  const { coming, otherwise, ends } = reviews
  const the = ({ by, at }: Review) => `by ${by.trim() || 'someone unnamed'} of ${dayOf(at)}`
  const named = (all: readonly Review[]) => listed(all.map(the))
  const isOne = coming.length === 1
  return [
    coming.length > 0 &&
      `${counted(coming.length, 'signed review')} of the file ${isOne ? 'comes' : 'come'} along in any case: ${named(coming)}.`,
    otherwise.length > 0 && otherwiseInWords(otherwise.length, named(otherwise)),
    ends.length > 0 &&
      `The copies were signed apart, ${named(ends)}, so there are ${ends.length} latest reviews side by side. The next review that is signed here comes after all of them.`,
  ].filter((line) => line !== false)
}

function otherwiseInWords(count: number, named: string): string {
  return count === 1
    ? `The file tells a signed review otherwise than it stands here: ${named}. The one here stays.`
    : `The file tells signed reviews otherwise than they stand here: ${named}. The ones here stay.`
}
