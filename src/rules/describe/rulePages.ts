import type { Examples } from '../examples'
import type { ModelCheck } from '../modelCheck'
import type { Rule } from '../rule'
import { generalTitle } from './askedOf'
import { describeCheck } from './describeCheck'
import { describeRule } from './describeRule'
import { describedExamples, type Verdict, verdictHeadings } from './exampleWords'
import { familyOf, type Family, families, numbersOf } from './families'
import { blocksInMarkdown, escaped, sectionInMarkdown } from './markdown'
import { strideInWords } from './strideWords'

/** A rule and the models that show what it does. */
export interface ShownRule {
  readonly rule: Rule
  readonly examples: Examples | undefined
}

/** The page of a family: each of its rules in full. */
export function familyPage(family: Family, rules: readonly ShownRule[]): string {
  const contents = rules.map(({ rule }) => `- ${ruleLink(rule)}`)
  const lines = [
    `# ${family.label}`,
    '',
    `${family.about} ${countOf(rules.length)}, numbered ${numbersOf(family)}.`,
    '',
    '[All families](README.md) · [Coverage](coverage.md)',
    '',
    ...contents,
    '',
    ...rules.flatMap(ruleInMarkdown),
  ]
  return wholePage(lines)
}

/** The index of the catalogue: every family with its rules. */
export function indexPage(rules: readonly Rule[]): string {
  const lines = [
    '# The rules',
    '',
    `${countOf(rules.length)} in ${String(families.length)} families. Each page says what its rules flag, when they are silent, why it matters, how to find out, when they are wrong, and what helps. The pages are written from the rules themselves: \`UPDATE=1 npx vitest run tests/catalogue.test.ts\` writes them anew.`,
    '',
    '[Which kinds of element and which published lists they cover](coverage.md) · [Checks of the drawing](checks.md) · [Add a rule](../adding-a-rule.md)',
    '',
    ...families.flatMap((family) => familyInIndex(family, rules)),
  ]
  return wholePage(lines)
}

/** The page of the checks of the drawing, which are no threats. */
export function checksPage(checks: readonly ModelCheck[]): string {
  const lines = [
    '# Checks of the drawing',
    '',
    'A check says that a drawing is unfinished, so that the rules see less than there is. It is no threat: it has no letter, no rating, and nothing to decide.',
    '',
    '[All families](README.md)',
    '',
    ...checks.flatMap((check) => [
      `## ${check.id}`,
      '',
      `**${escaped(generalTitle(check))}**`,
      '',
      ...blocksInMarkdown(describeCheck(check)),
    ]),
  ]
  return wholePage(lines)
}

function familyInIndex(family: Family, rules: readonly Rule[]): readonly string[] {
  const own = rules.filter((rule) => familyOf(rule) === family)
  return [
    `## [${family.label}](${family.id}.md)`,
    '',
    family.about,
    '',
    ...own.map((rule) => `- ${ruleLink(rule, fileOf(family))}`),
    '',
  ]
}

/** Where a rule is explained, from another page of the catalogue. */
export function ruleHref(rule: Rule): string {
  return `${fileOf(familyOf(rule))}#${rule.id.toLowerCase()}`
}

function ruleLink(rule: Rule, file = ''): string {
  return `[${rule.id}](${file}#${rule.id.toLowerCase()}) ${escaped(generalTitle(rule))}`
}

const fileOf = ({ id }: Family) => `${id}.md`
const countOf = (rules: number) => (rules === 1 ? 'One rule' : `${String(rules)} rules`)

function ruleInMarkdown({ rule, examples }: ShownRule): readonly string[] {
  const [why, ...rest] = describeRule(rule)
  return [
    // Its id alone is the anchor, so that links outlive a better title.
    `## ${rule.id}`,
    '',
    `**${escaped(generalTitle(rule))}** (${strideInWords(rule.stride)})`,
    '',
    ...(why ? sectionInMarkdown(why).slice(2) : []),
    ...(examples ? examplesInMarkdown(examples) : []),
    ...rest.flatMap(sectionInMarkdown),
  ]
}

function examplesInMarkdown(examples: Examples): readonly string[] {
  const described = describedExamples(examples)
  const verdicts: readonly Verdict[] = ['flags', 'clears', 'asks']
  const lines = verdicts.flatMap((verdict) => {
    const titles = described.filter((each) => each.verdict === verdict).map(({ title }) => title)
    if (titles.length === 0) return []
    return [`- ${verdictHeadings[verdict]}:`, ...titles.map((title) => `  - ${escaped(title)}`)]
  })
  return ['**For example.**', '', ...lines, '']
}

function wholePage(lines: readonly string[]): string {
  return `${lines.join('\n').trim()}\n`
}
