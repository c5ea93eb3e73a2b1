import type { Model } from '@/model/model'
import type { Day } from '@/model/text'
import { reviewDay } from '@/review/rhythm/reviewDue'
import { lastReview } from '@/review/signing/reviewsInOrder'
import type { Block, Report, Runs } from './document'
import { code, quiet } from './document'
import { isChangedSince } from '../signing/changedSince'
import { acceptedSection } from './sections/accepted'
import { assumptionsSection } from './sections/assumptions'
import { changesInShort, changesSection } from './sections/changes'
import { controlsSection } from './sections/controls'
import { diagramsSection } from './sections/diagrams'
import { matrixSection } from './sections/matrix'
import { methodSection } from './sections/method'
import { questionsSection } from './sections/questions'
import { registerSection } from './sections/register'
import { reviewsSection } from './sections/reviews'
import { summarySection } from './sections/summary'
import { topRisksSection } from './sections/topRisks'
import type { ReportSource } from './source'
import { type Telling, tellingOf } from './telling'
import { dayText } from '@/review/changes/words/dayText'

/** The report about a model on a day. */
export function reportOf(source: ReportSource): Report {
  const telling = tellingOf(source)
  const title = source.model.about.title.trim() || 'Threat model without a title'
  return {
    title,
    running: `${title} · ${dayText(source.today)}`,
    front: frontOf(telling),
    sections: [
      summarySection(telling, changesInShort(telling)),
      diagramsSection(telling),
      matrixSection(telling),
      topRisksSection(telling),
      registerSection(telling),
      acceptedSection(telling),
      controlsSection(telling),
      questionsSection(telling),
      assumptionsSection(telling),
      ...changesSection(telling),
      methodSection(telling),
      reviewsSection(telling),
    ],
  }
}

/** What the report is about, of which day and by whom. */
function frontOf({ model, today }: Telling): readonly Block[] {
  const { owner, contributors } = model.about
  const people = contributors.map((name) => name.trim()).filter((name) => name !== '')
  const last = lastReview(model)
  const isChanged = last ? isChangedSince(last, model) : null
  const signed: Runs = last
    ? [
        `Signed by ${last.by.trim() || 'someone unnamed'} on ${dayText(last.at)}`,
        isChanged === true ? ', and changed since' : isChanged === false ? ', unchanged since' : '',
      ]
    : [quiet('Never reviewed')]
  return [
    {
      is: 'facts',
      items: [
        { term: 'Date', runs: [dayText(today)] },
        { term: 'Owner', runs: [owner.trim() || quiet('Nobody is named')] },
        ...(people.length > 0 ? [{ term: 'Contributors', runs: [people.join(', ')] }] : []),
        { term: 'Review', runs: signed },
        ...(last ? [{ term: 'Its SHA-256', runs: [code(last.sha256)] }] : []),
        { term: 'Next review', runs: nextReviewOf(model, today) },
      ],
    },
  ]
}

/** The day of the next review, by the date that somebody set or else by the cadence. */
function nextReviewOf(model: Model, today: Day): Runs {
  const { cadence, nextReview, createdAt } = model.about
  const reviewedOn = lastReview(model)?.at.slice(0, 10) ?? null
  const next = reviewDay({ cadence, nextReview, reviewedOn, createdOn: createdAt.slice(0, 10) })
  if (next === null) return [quiet('At the next release')]
  return [dayText(next), next < today ? ', which has passed' : '']
}
