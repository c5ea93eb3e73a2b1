import type { Asked, Outcome } from './finding'
import type { Binding } from './binding'
import { compile, eachOnce } from './judge'
import type { Rule } from './rule'
import { isSettled } from './verdict'

/** What became of a rule at a subject, when it does not simply not apply. */
export interface Judged {
  readonly outcome: Outcome
  readonly waitsFor: readonly Asked[]
}

/** The base likelihood times impact from which an unknown gap is a threat and not only a question. */
const mattersFrom = 9

/** The base likelihood times impact of a rule; it only serves to order and to compare with a limit. */
export function baseWeight({ likelihood, impact }: Rule): number {
  return likelihood * impact
}

/** Judges a rule: null when its threat is not possible here. */
export type RuleJudge = (binding: Binding) => Judged | null

/**
 * Makes a rule ready to be judged many times. Where nobody knows whether the threat is possible, but
 * its protection is there, no answer can raise it: then nothing is asked, and it is not called handled
 * either, which would say that it is possible.
 */
export function ruleJudge(rule: Rule): RuleJudge {
  const judgeWhen = rule.when && compile(rule.when)
  const judgeGap = rule.gap && compile(rule.gap)
  const unknown = isThreatWhenUnknown(rule) ? 'unverified' : 'question'
  return (binding) => {
    const possible = judgeWhen === null || judgeWhen(binding)
    if (possible === false) return null
    if (possible !== true) {
      if (judgeGap !== null && judgeGap(binding) === false) return null
      return { outcome: 'question', waitsFor: eachOnce(possible.waitsFor) }
    }
    if (judgeGap === null) return inherent

    const gap = judgeGap(binding)
    if (isSettled(gap)) return gap ? open : handled
    return { outcome: unknown, waitsFor: eachOnce(gap.waitsFor) }
  }
}

const inherent: Judged = { outcome: 'inherent', waitsFor: [] }
const open: Judged = { outcome: 'open', waitsFor: [] }
const handled: Judged = { outcome: 'handled', waitsFor: [] }

/** Whether an unknown gap of a rule is shown as a threat, and not only asked about. */
export function isThreatWhenUnknown(rule: Rule): boolean {
  if (rule.onUnknown !== undefined) return rule.onUnknown === 'threat'
  return baseWeight(rule) >= mattersFrom
}
