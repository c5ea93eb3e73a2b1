import { unhandled } from '@/model/decision'
import type { Model } from '@/model/model'
import type { ExportedFinding } from './exportedFindings'

/**
 * The model with what rules found that are not here, so that it stays readable and keeps its place: each
 * finding as a threat that nobody has decided about, under its title of that day. When its rules are
 * here again they find it under the same key. What was decided stays as it is.
 */
export function withUnreadFindings(model: Model, findings: readonly ExportedFinding[]): Model {
  const unread = findings.filter(({ key }) => !Object.hasOwn(model.decisions, key))
  if (unread.length === 0) return model
  const kept = unread.map(({ key, rule, ruleVersion, title }) => [
    key,
    {
      id: key,
      rule,
      ruleVersion,
      title,
      ...unhandled,
      likelihood: null,
      impact: null,
      decidedAt: null,
      facts: [],
    },
  ])
  return { ...model, decisions: { ...model.decisions, ...Object.fromEntries(kept) } }
}
