import type { AppliedControl } from '@/model/appliedControl'
import { subjectKey } from '@/model/subject'
import type { RatingContext } from '@/risk/ratingContext'
import type { StandingControl } from '@/risk/standingControls'
import { linksTo } from '@/rules/explain/originRecord'
import type { Ground } from './stepGrounds'

/** Where a control stands, how far it has come there, who answers for it, and what shows it. */
export function controlGrounds(
  { control, at }: StandingControl,
  context: RatingContext,
): readonly Ground[] {
  const { model } = context.inPlace
  const here = new Set(at.map(subjectKey))
  const applied = Object.values(model.controls).filter(
    (each) => each.control === control.id && here.has(subjectKey(each.on)),
  )
  const placed = new Set(applied.map(({ on }) => subjectKey(on)))
  const answered = at.filter((subject) => !placed.has(subjectKey(subject)))
  return [
    ...applied.map((each) => ({
      text: appliedInWords(each),
      records: linksTo([each.on], context.inPlace),
      control: control.id,
    })),
    ...(answered.length > 0
      ? [{ text: 'the answers say that it is there', records: linksTo(answered, context.inPlace) }]
      : []),
  ]
}

/** “verified, Ada, due 2026-12-01, shown by ticket SEC-4”. */
function appliedInWords({ status, owner, due, evidence }: AppliedControl): string {
  return [
    status,
    owner.trim(),
    due && status === 'planned' ? `due ${due}` : '',
    evidence.trim() ? `shown by ${evidence.trim()}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
}
