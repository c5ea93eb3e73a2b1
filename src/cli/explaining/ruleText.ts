import { generalTitle } from '@/rules/describe/askedOf'
import { describeRule } from '@/rules/describe/describeRule'
import { describedExamples, type Verdict, verdictHeadings } from '@/rules/describe/exampleWords'
import type { Block, Item } from '@/rules/describe/section'
import { strideInWords } from '@/rules/describe/strideWords'
import type { Examples } from '@/rules/examples'
import type { Rule } from '@/rules/rule'
import { oneLine } from '../oneLine'
import type { System } from '../system'

/** One rule in words: when it holds, how it is rated, what helps, and the examples it was made with. */
export function ruleText(
  rule: Rule,
  examples: Examples | undefined,
  { style }: Pick<System, 'style'>,
): string {
  const meta = `${rule.id}, version ${rule.version}. ${strideInWords(rule.stride)}.`
  const told = describeRule(rule).flatMap(({ heading, blocks }) => {
    const lines = blocks.flatMap(blockLines)
    return lines.length === 0 ? [] : [[style.strong(heading), ...lines].join('\n')]
  })
  const shown = examples ? [exampleText(examples, style)] : []
  const head = `${style.strong(oneLine(generalTitle(rule)))}\n${style.quiet(meta)}`
  return `${[head, ...told, ...shown].join('\n\n')}\n`
}

function blockLines(block: Block): readonly string[] {
  if (block.is === 'text') return block.text === '' ? [] : [`  ${oneLine(block.text)}`]
  return block.items.flatMap((item) => itemLines(item, 1))
}

function itemLines({ lead, text, href, note, parts = [] }: Item, depth: number): readonly string[] {
  const words = [lead, text, href, note && `(${note})`].filter((part) => part)
  const line = `${'  '.repeat(depth)}- ${oneLine(words.join(' '))}`
  return [line, ...parts.flatMap((part) => itemLines(part, depth + 1))]
}

const verdicts: readonly Verdict[] = ['flags', 'clears', 'asks']

function exampleText(examples: Examples, style: System['style']): string {
  const described = describedExamples(examples)
  const lines = verdicts.flatMap((verdict) => {
    const titles = described.filter((each) => each.verdict === verdict).map(({ title }) => title)
    return titles.length === 0
      ? []
      : [`  ${verdictHeadings[verdict]}:`, ...titles.map((title) => `  - ${oneLine(title)}`)]
  })
  return [style.strong('For example'), ...lines].join('\n')
}
