import { openTitle } from '@/review/groups'
import { controlOf } from '@/rules/catalogue/controls'
import { referenceOf } from '@/rules/catalogue/references'
import type { Adjuster, Mitigation, Rule } from '@/rules/rule'
import { counted } from '../counted'
import type { System } from '../system'
import { appliesWords } from './appliesWords'
import { conditionLines } from './conditionLines'
import { examplesOf } from './examplesOf'
import { strideWords } from './strideWords'

/** One rule in words: when it holds, how it is rated, what helps and where it comes from. */
export function ruleText(rule: Rule, { style }: Pick<System, 'style'>): string {
  const sections = sectionsOf(rule).filter(([, lines]) => lines.length > 0)
  const told = sections.map(([head, lines]) =>
    [style.strong(head), ...lines.map((line) => `  ${line}`)].join('\n'),
  )
  const meta = `${rule.id}, version ${rule.version}; ${strideWords(rule.stride)}`
  return `${[`${style.strong(openTitle(rule))}\n${style.quiet(meta)}`, ...told].join('\n\n')}\n`
}

type Section = readonly [head: string, lines: readonly string[]]

function sectionsOf(rule: Rule): readonly Section[] {
  const { applies, when, gap, references } = rule
  return [
    ['Asked about', [appliesWords(applies)]],
    ['Possible when', when ? conditionLines(when, applies) : []],
    [
      'Open while',
      gap
        ? conditionLines(gap, applies)
        : ['always: no protection ends it, and controls only lower it'],
    ],
    ['Why it matters', [rule.why]],
    ['How to check it', [rule.check]],
    ['When it does not apply', [rule.exception]],
    ['Rated', ratingLines(rule)],
    ['What helps', rule.mitigations.map(mitigationLine)],
    ['References', references.map(referenceLine)],
    ...exampleSections(rule),
  ]
}

function ratingLines({ likelihood, impact, impactOn, adjust, floor }: Rule): readonly string[] {
  const moved = impactOn.map((dimension) => dimensions[dimension]).join(', ')
  return [
    `likelihood ${likelihood} of 5, impact ${impact} of 5`,
    ...(moved === '' ? [] : [`the impact follows the data there: ${moved}`]),
    ...adjust.map(adjusterLine),
    ...(floor === undefined ? [] : [`no control brings its likelihood below ${floor}`]),
  ]
}

const dimensions = { C: 'confidentiality', I: 'integrity', A: 'availability' } as const

function adjusterLine({ likelihood, impact, reason }: Adjuster): string {
  const moves = [
    ...(likelihood === 0 ? [] : [`likelihood ${signed(likelihood)}`]),
    ...(impact === 0 ? [] : [`impact ${signed(impact)}`]),
  ]
  return `${moves.join(', ')} when ${reason}`
}

const signed = (number: number) => (number > 0 ? `+${number}` : `−${-number}`)

function mitigationLine({ control, likelihood, impact }: Mitigation): string {
  const lowers = [
    ...(likelihood > 0 ? [`likelihood −${likelihood}`] : []),
    ...(impact > 0 ? [`impact −${impact}`] : []),
  ]
  const effect = lowers.length === 0 ? '' : ` (${lowers.join(', ')})`
  const known = controlOf(control)
  return `${known?.name ?? control}${effect}`
}

function referenceLine(id: string): string {
  const reference = referenceOf(id)
  if (!reference) return id
  const { standard, version, title, url } = reference
  return `${title ? `${id} ${title}` : id}, ${standard} ${version}: ${url}`
}

function exampleSections(rule: Rule): readonly Section[] {
  const examples = examplesOf(rule)
  if (!examples) return []
  const { flags, clears, asks } = examples
  return [
    [`Found in ${counted(Object.keys(flags).length, 'example')}`, Object.keys(flags)],
    ['Silent where', Object.keys(clears)],
    ['Asks where', Object.keys(asks)],
  ]
}
