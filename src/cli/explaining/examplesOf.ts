import type { Examples } from '@/rules/examples'
import { examplesByRule, type RuleModule } from '@/rules/examplesByRule'

const byRule = examplesByRule(
  import.meta.glob<RuleModule>(['/src/rules/packs/*/*.ts', '!/src/rules/packs/checks/*.ts'], {
    eager: true,
  }),
)

/** The models that a rule of the library was drawn for; undefined for a rule from elsewhere. */
export function examplesOf(id: string): Examples | undefined {
  return byRule.get(id)
}
