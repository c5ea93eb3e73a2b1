import type { AppliedControl } from '@/model/appliedControl'
import { type Subject, subjectKey } from '@/model/subject'
import type { RatingContext } from '@/risk/ratingContext'
import type { StandingControl } from '@/risk/standingControls'
import type { Control } from '@/rules/control'
import { factOrigin } from '@/rules/explain/factOrigin'
import { linksTo } from '@/rules/explain/originRecord'
import type { Ground } from './stepGrounds'

/** Why a control counts at each of its records: what was applied and how far it has come, or what was answered. */
export function controlGrounds(
  { control, at }: StandingControl,
  context: RatingContext,
): readonly Ground[] {
  const byText = new Map<string, Ground>()
  for (const subject of at) {
    const ground = groundAt(control, subject, context)
    const same = byText.get(ground.text)
    const records = [...(same?.records ?? []), ...ground.records]
    byText.set(ground.text, { ...ground, records })
  }
  return [...byText.values()]
}

function groundAt(control: Control, subject: Subject, context: RatingContext): Ground {
  const { inPlace, planned, controls } = context
  const records = linksTo([subject], inPlace)
  const effect = control.effects.find(({ on }) => on === subject.type)
  const written = effect && planned.get(subjectKey(subject))?.get(effect.property)
  const applied = written && inPlace.model.controls[written.control]
  if (applied) {
    const other = applied.control === control.id ? '' : nameOf(applied, controls)
    return { text: appliedInWords(applied, subject, other), records, control: applied.id }
  }
  if (!effect) return { text: 'it stands here', records }
  return factOrigin(subject, effect.property, inPlace, [...controls.values()])
}

function nameOf({ control, name }: AppliedControl, controls: RatingContext['controls']): string {
  return (control === null ? undefined : controls.get(control)?.name) ?? name
}

/** “verified, Ada, shown by SEC-4, by default”; of another control that does the same, its name as well. */
function appliedInWords(applied: AppliedControl, subject: Subject, other: string): string {
  const { status, owner, due, evidence, on } = applied
  const isDefault = on.type === 'model' && subject.type !== 'model'
  return [
    other && `by “${other}”`,
    status,
    owner.trim(),
    status === 'planned' && due && `due ${due}`,
    evidence.trim() && `shown by ${evidence.trim()}`,
    isDefault && 'by default',
  ]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(', ')
}
