import type { FindingKey } from '@/model/id'
import type { InPieces } from '@/model/inPieces'
import { type Subject, subjectKey } from '@/model/subject'
import { rateIn } from '@/risk/rate'
import { bind, type Binding } from '@/rules/binding'
import type { Change } from '@/rules/changeLog'
import { type Finding, findingKey } from '@/rules/finding'
import type { ReadyRule } from '@/rules/ruleIndex'
import { touchedBy } from '@/rules/touched'
import type { Ground, Standing } from './ground'

interface Again {
  readonly subject: Subject
  readonly rules: Set<ReadyRule>
}

/** What has to be judged again, and what stands and has to be rated again. */
function touchedIn(
  { model, readings: { evidence }, tools, standing, relied }: Ground,
  changes: readonly Change[],
): Iterable<Again> {
  const again = new Map<string, Again>()
  const note = (subject: Subject, rule: ReadyRule) => {
    const key = subjectKey(subject)
    const there = again.get(key)
    if (there) there.rules.add(rule)
    else again.set(key, { subject, rules: new Set([rule]) })
  }
  for (const { subject, rules } of touchedBy(evidence, changes, tools.judged)) {
    for (const rule of tools.rulesAt(model, subject)) {
      if (rules === 'all' || rules.has(rule)) note(subject, rule)
    }
  }
  for (const { subject, rules } of touchedBy(evidence, changes, tools.rated)) {
    for (const hanging of rules === 'all' ? tools.rated : rules) {
      const rule = tools.ruleOf.get(hanging)
      const key = rule && findingKey(rule.rule.id, subject)
      if (key && (standing.has(key) || relied.has(key))) note(subject, rule)
    }
  }
  return again.values()
}

/** What a threat would be. */
export interface Fate {
  readonly threat: FindingKey
  /** Null when nothing would have to be done about it. */
  readonly to: Standing | null
  /** Whether it would let nobody through. */
  readonly isBlocked: boolean
  readonly isFound: boolean
  readonly subject: Subject
}

/** What becomes of everything that changes in a model can touch, in the order of the keys. */
export function* fatesAfter(changes: readonly Change[], after: Ground): InPieces<readonly Fate[]> {
  const fates: Fate[] = []
  for (const { subject, rules } of touchedIn(after, changes)) {
    const binding = bind(after.context.inPlace, subject)
    for (const rule of rules) fates.push(fateOf(rule, subject, binding, after))
    yield
  }
  return fates.toSorted((one, other) => (one.threat < other.threat ? -1 : 1))
}

function fateOf(
  { rule, judge }: ReadyRule,
  subject: Subject,
  binding: Binding,
  { model, context }: Ground,
): Fate {
  const threat = findingKey(rule.id, subject)
  const judged = judge(binding)
  const gone = { threat, subject, to: null, isBlocked: true, isFound: false }
  if (!judged || judged.outcome === 'handled') return gone
  if (judged.outcome === 'question') return { ...gone, isBlocked: false }
  const decision = model.decisions[threat] ?? null
  const finding: Finding = { key: threat, rule, subject, ...judged }
  const { residual } = rateIn(context, finding, decision)
  // One that waits for an answer counts only where somebody has decided about it all the same.
  const counts = judged.outcome !== 'unverified' || decision?.response != null
  const isBlocked = residual.likelihood.value === 1
  return { threat, subject, to: counts ? { finding, residual } : null, isBlocked, isFound: true }
}
