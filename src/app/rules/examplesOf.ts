import type { Examples } from '@/rules/examples'
import type { Rule } from '@/rules/rule'

type RuleModule = Record<string, Rule | Examples>

/*
 * The files of the rules under an address of their own: imported as they are, their examples would
 * travel with the rules to everybody who opens a model.
 */
const modules = import.meta.glob<RuleModule>(
  ['/src/rules/packs/*/*.ts', '!/src/rules/packs/checks/*.ts'],
  { eager: true, query: '?examples' },
)

const byRule = new Map(Object.values(modules).flatMap(entryOf))

/** The models that show what a rule does; undefined for a rule that is not of the library. */
export function examplesOf(id: string): Examples | undefined {
  return byRule.get(id)
}

function entryOf(exports: RuleModule): (readonly [string, Examples])[] {
  const rule = Object.values(exports).find(isRule)
  const { examples } = exports
  return rule && examples && !isRule(examples) ? [[rule.id, examples]] : []
}

function isRule(value: Rule | Examples): value is Rule {
  return 'stride' in value
}
