import type { Examples } from '@/rules/examples'
import type { RuleModule } from '@/rules/examplesByRule'
import type { Rule } from '@/rules/rule'

/** A file of the rule library: where it is, and what it exports. */
export interface RuleFile {
  readonly family: string
  readonly name: string
  readonly exportedAs: string
  readonly rule: Rule
  readonly examples: Examples | undefined
}

const modules = import.meta.glob<RuleModule>(
  ['/src/rules/packs/*/*.ts', '!/src/rules/packs/checks/*.ts'],
  { eager: true },
)

/** Every file under a family of `src/rules/packs`, whether the library lists its rule or not. */
export const ruleFiles: readonly RuleFile[] = Object.entries(modules).map(([path, exports]) => {
  const [file = '', family = ''] = path.split('/').toReversed()
  const [exportedAs, rule] = Object.entries(exports).find(([, value]) => isRule(value)) ?? []
  if (!exportedAs || !rule || !isRule(rule)) throw new Error(`${path} exports no rule.`)
  const { examples } = exports
  return {
    family,
    name: file.replace(/\.ts$/, ''),
    exportedAs,
    rule,
    examples: examples && !isRule(examples) ? examples : undefined,
  }
})

function isRule(value: Rule | Examples): value is Rule {
  return 'stride' in value
}
