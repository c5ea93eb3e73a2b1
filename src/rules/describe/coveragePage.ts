import { type CoverageGroup, type CoveredEntry, type ListCoverage, tallyOf } from '../coverage'
import type { Rule } from '../rule'
import { escaped } from './markdown'
import { ruleHref } from './rulePages'
import { strideLabels, strideLetters } from './strideWords'

/** Which kinds of element and which entries of published lists there are rules for, and where there is none. */
export function coveragePage(
  groups: readonly CoverageGroup[],
  lists: readonly ListCoverage[],
): string {
  const lines = [
    '# What the rules cover',
    '',
    '[The rules](README.md)',
    '',
    '## By kind of element and letter of STRIDE',
    '',
    'A rule stands under every letter it has. A dash is a pair that no rule speaks of: some of them make no sense, the others are gaps. What outside services can do is a matter of the flows to them and of what takes their data.',
    '',
    ...strideTable(groups),
    '',
    '## By published list',
    '',
    'Only ids and names are quoted; the lists belong to their owners. An entry without a rule says so.',
    '',
    ...lists.flatMap(listSection),
  ]
  return `${lines.join('\n').trim()}\n`
}

function strideTable(groups: readonly CoverageGroup[]): readonly string[] {
  const head = ['What it is about', ...strideLetters.map((letter) => strideLabels[letter])]
  const rows = groups.flatMap(({ rows: own }) =>
    own.map(({ label, rules }) => [label, ...strideLetters.map((letter) => links(rules[letter]))]),
  )
  return table(head, rows)
}

function listSection(coverage: ListCoverage): readonly string[] {
  const { list, entries } = coverage
  const { covered, expected } = tallyOf(coverage)
  return [
    `### ${list.name}, ${list.version}`,
    '',
    `[The list](${list.url.split('{')[0] ?? list.url}). Rules for ${String(covered)} of ${String(expected)} entries.`,
    '',
    ...table(['Entry', 'Rules'], entries.map(entryRow)),
    '',
  ]
}

function entryRow({ entry, rules, state }: CoveredEntry): readonly string[] {
  const name = `${entry.id} ${escaped(entry.title)}`
  if (state === 'covered') return [name, links(rules)]
  return [name, state === 'gap' ? '**No rule**' : `Not to be expected: ${entry.outside ?? ''}`]
}

function links(rules: readonly Rule[]): string {
  if (rules.length === 0) return '–'
  return rules.map((rule) => `[${shortId(rule)}](${ruleHref(rule)})`).join(' ')
}

const shortId = ({ id }: Rule) => id.replace('BOT-', '')

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [inTable(head), inTable(head.map(() => '---')), ...rows.map(inTable)]
}

const inTable = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
