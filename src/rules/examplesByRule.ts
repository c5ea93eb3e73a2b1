import type { Examples } from './examples'
import type { Rule } from './rule'

/** What the file of a rule exports: the rule, and its examples. */
export interface RuleModule {
  readonly [name: string]: Rule | Examples
}

/** The models that show what a rule does, by the id of the rule, from the files of rules. */
export function examplesByRule(
  files: Readonly<Record<string, RuleModule>>,
): ReadonlyMap<string, Examples> {
  return new Map(Object.values(files).flatMap(entryOf))
}

function entryOf(exported: RuleModule): readonly (readonly [string, Examples])[] {
  const rule = Object.values(exported).find((each): each is Rule => 'stride' in each)
  const examples = Object.values(exported).find((each): each is Examples => 'flags' in each)
  return rule && examples ? [[rule.id, examples]] : []
}
