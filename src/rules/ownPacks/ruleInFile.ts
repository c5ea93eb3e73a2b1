import type { Rule } from '../rule'
import { conditionInFile } from './conditionOf'
import { RuleInFile } from './packSchema'

/** A rule as it is written in the file of a pack, under an id of that pack. */
export function ruleInFile(rule: Rule, id: string): RuleInFile {
  const { when, gap, adjust, ...plain } = rule
  return RuleInFile.parse({
    ...plain,
    id,
    version: 1,
    when: when && conditionInFile(when),
    gap: gap && conditionInFile(gap),
    adjust: adjust.map(({ id: _id, ...each }) => ({ ...each, when: conditionInFile(each.when) })),
  })
}
