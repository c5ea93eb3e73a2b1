import type { AppliedControl } from '@/model/appliedControl'
import { statusWords } from '../../controls/statusWords'
import type { Fact } from '@/rules/situation'
import type { Comparing, Judged } from '../comparing'
import { controlName, placeName } from '../words/speaking'
import type { Cause } from './cause'

/** Of the controls that set a value, then or now, what became of those that were changed. */
export function controlCauses(facts: readonly Fact[], comparing: Comparing): readonly Cause[] {
  const ids = facts.flatMap(({ origin }) => (origin.from === 'control' ? [origin.control] : []))
  return [...new Set(ids)].flatMap((id) => controlCause(id, comparing) ?? [])
}

/** What became of a control that was put on a record; null when nothing did. */
export function controlCause(id: AppliedControl['id'], comparing: Comparing): Cause | null {
  const { before, after, recordAt } = comparing
  const key = `controls/${id}`
  if (!recordAt.has(key)) return null
  const [was, is] = [before.model.controls[id], after.model.controls[id]]
  const text = is ? nowSaid(is, after, was, before) : was && `${called(was, before)} was taken away`
  return text ? { of: 'control', text, records: [key] } : null
}

function called(control: AppliedControl, side: Judged): string {
  return `The control “${controlName(control, side)}” on ${placeName(control.on, side)}`
}

function nowSaid(
  is: AppliedControl,
  after: Judged,
  was: AppliedControl | undefined,
  before: Judged,
): string {
  const status = statusWords[is.status].toLowerCase()
  if (!was) return `${called(is, after)} was added, ${status}`
  if (was.status !== is.status) {
    return `${called(is, after)} went from ${statusWords[was.status].toLowerCase()} to ${status}`
  }
  const place = placeName(was.on, before)
  return place === placeName(is.on, after)
    ? `${called(is, after)} was changed`
    : `${called(is, after)} was moved there from ${place}`
}
