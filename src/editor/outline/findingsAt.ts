import type { Model } from '@/model/model'
import { subjectKey } from '@/model/subject'
import type { Badge } from '@/review/badges'
import type { Question } from '@/rules/question'
import type { Analysis } from '@/store/analysisStore'
import { traitOf } from '../canvas/noteOf'
import type { DrawnRecord } from '../canvas/subjectOfKey'

/** What the rules say of one record. */
export interface Found {
  readonly badge: Badge | null
  /** How many questions are open about it. */
  readonly questions: number
  /** What matters most about it, in words; empty when nothing stands out. */
  readonly trait: string
}

const nothing: Found = { badge: null, questions: 0, trait: '' }

/** The open threats, as a lens may show them, the open questions and the most telling fact of a record. */
export function findingsAt(
  analysis: Analysis | null,
  model: Model,
  subject: DrawnRecord,
  badges = analysis?.badges,
): Found {
  if (!analysis) return nothing
  const key = subjectKey(subject)
  const element = subject.type === 'element' ? model.elements[subject.id] : undefined
  return {
    badge: badges?.get(key) ?? null,
    questions: countsOf(analysis.questions).get(key) ?? 0,
    trait: (element && traitOf(element, analysis)) ?? '',
  }
}

const counted = new WeakMap<readonly Question[], ReadonlyMap<string, number>>()

function countsOf(questions: readonly Question[]): ReadonlyMap<string, number> {
  const known = counted.get(questions)
  if (known) return known
  const counts = new Map<string, number>()
  for (const { subject } of questions) {
    const key = subjectKey(subject)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  counted.set(questions, counts)
  return counts
}
