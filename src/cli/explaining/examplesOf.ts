import type { Examples } from '@/rules/examples'
import type { Rule } from '@/rules/rule'

type Exported = Rule | Examples

const modules = import.meta.glob<{ readonly [name: string]: Exported }>(
  ['/src/rules/packs/*/*.ts', '!/src/rules/packs/checks/*.ts', '!/src/rules/packs/**/*.test.ts'],
  { eager: true },
)

/** The models that a rule of the library was drawn for; null for a rule from elsewhere. */
export function examplesOf({ id }: Rule): Examples | null {
  for (const exported of Object.values(modules).map((each) => Object.values(each))) {
    if (!exported.some((each) => 'stride' in each && each.id === id)) continue
    return exported.find((each): each is Examples => 'flags' in each) ?? null
  }
  return null
}
