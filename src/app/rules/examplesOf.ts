import type { Examples } from '@/rules/examples'
import { examplesByRule, type RuleModule } from '@/rules/examplesByRule'

/*
 * The files of the rules under an address of their own: imported as they are, their examples would
 * travel with the rules to everybody who opens a model.
 */
const byRule = examplesByRule(
  import.meta.glob<RuleModule>(['/src/rules/packs/*/*.ts', '!/src/rules/packs/checks/*.ts'], {
    eager: true,
    query: '?examples',
  }),
)

/** The models that show what a rule does; undefined for a rule that is not of the library. */
export function examplesOf(id: string): Examples | undefined {
  return byRule.get(id)
}
